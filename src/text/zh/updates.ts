/** The plot of many updates. */
export const updates = {
  'updates.title': '{count, plural, other {# 次更新}}中的 {of}',
  'updates.axis': '更新次数',
  'updates.lead':
    '从设定的数值出发，最多四次运行，画在同一坐标轴上。每次运行与你的设定不同的，只是你在这里所选的。',

  'updates.runs': '运行',
  'updates.rate': '运行 {number}：学习率',
  'updates.rateHint': '留空：用设定的 {rate}。',
  'updates.rateBad':
    '学习率要填 0.5、0,5、5e-1 或 1/2 这样的数，留空则用设定的 {rate}。在此之前保持 {kept}。',
  'updates.biases': '运行 {number}：偏置',
  'updates.biases.own': '偏置按设定（{biases, select, held {固定} other {更新}}）',
  'updates.biases.held': '偏置固定',
  'updates.biases.updated': '偏置更新',
  'updates.remove': '移除运行 {number}',
  'updates.add': '增加一次运行',
  'updates.presets': '或选择一组',
  'updates.preset.own': '按设定',
  'updates.preset.rates': '{eta} = 0.01、0.5、5、50',
  'updates.preset.tenfold': '{eta} 的十分之一、原值、十倍',
  'updates.preset.biases': '偏置固定、更新',
  'updates.count': '每次运行的更新次数',
  'updates.countChoice': '{count, number}',
  'updates.countBad': '请填 1 到 {most, number} 的整数。在此之前保持 {kept, number}。',
  'updates.start': '运行',
  'updates.cancel': '取消',
  'updates.progress': '已完成的更新',
  'updates.percent': '{percent, number}%',
  'updates.said.running':
    '正在进行 {runs, plural, other {# 次运行}}，每次 {count, plural, other {# 次更新}}…',
  'updates.said.done': '完成：共 {made, plural, other {# 次更新}}。',
  'updates.said.cancelled':
    '{made, plural, =0 {还没有更新就中断了} other {在 # 次更新后中断}}。显示的是到那时为止的结果。',
  'updates.said.failed':
    '浏览器未能完成运行。显示的是到那时为止的结果；请再运行一次，也许减少更新次数。',
  'updates.stale': '这些运行用的数值或设定与现在的不同。重新运行即可看到你的结果。',
  'updates.empty': '选好运行，然后按“运行”。',
  'updates.nothing': '没有可画的内容：误差从一开始就太大，计算机无法表示。',

  'updates.scale': '误差的刻度',
  'updates.scale.linear': '线性',
  'updates.scale.log': '对数',
  'updates.logZero': '误差恰好为 0 时，在对数刻度上没有位置：线到那里为止。',

  'updates.name':
    '{parts, select, rate {{eta} = {rate}} biases {偏置{biases, select, held {固定} other {更新}}} other {{eta} = {rate}，偏置{biases, select, held {固定} other {更新}}}}',
  'updates.again': '（运行 {number}）',
  'updates.nameRate': '{eta} = {rate}',
  'updates.nameBiases': '偏置{biases, select, held {固定} other {更新}}',
  'updates.sentence':
    '最多 {count, plural, other {# 次更新}}中的 {of}，共 {runs, plural, other {# 次运行}}：{names}。每次运行的结果写在旁边。',
  'updates.column.update': '更新',

  'updates.outcomes': '结果如何',
  'updates.word.converged': '收敛',
  'updates.word.slow': '缓慢',
  'updates.word.oscillated': '振荡',
  'updates.word.diverged': '发散',
  'updates.word.overflow': '发散',
  'updates.word.saturated': '饱和',
  'updates.word.settled': '停滞',
  'updates.word.still': '不变',
  'updates.outcome.converged':
    '{reached, plural, =0 {误差 {first} 一开始就不超过 {goal}} other {误差在 # 次更新中从 {first} 降到不超过 {goal}}}，{updates, plural, other {# 次}}更新后为 {last}。{rises, plural, =0 {途中从未上升。} other {途中上升过 # 次。}}',
  'updates.outcome.slow':
    '{updates, plural, other {# 次更新}}后，误差从 {first} 降到 {last}。它还在下降，且高于 {goal}。',
  'updates.outcome.oscillated':
    '步子太大：每一步都越过最低处。在最后 {end, plural, other {# 次更新}}中，误差{isFlat, select, yes {停在 {low} 附近，而权重来回跳动} other {在 {low} 与 {high} 之间来回}}。',
  'updates.outcome.diverged':
    '误差在 {updates, plural, other {# 次更新}}中从 {first} 上升到 {last}。',
  'updates.outcome.overflow':
    '{updates, plural, =0 {第一次更新就} other {# 次更新之后，再更新一次}}会产生大得计算机无法表示的数，所以运行到此为止。',
  'updates.outcome.saturated':
    '{count, plural, other {{neurons}}} 几乎没有斜率了，所以误差几乎传不到权重。{updates, plural, other {# 次更新}}后误差为 {last}，{isMore, select, yes {高于} other {低于}}起初的 {first}。',
  'updates.outcome.settled':
    '误差几乎不再变化：{updates, plural, other {# 次更新}}后为 {last}，高于 {goal}。',
  'updates.outputs.converged':
    '{updates, plural, other {# 次更新}}后，各输出与目标平均相差不超过 {goal}。误差从 {first} 变为 {last}。',
  'updates.outputs.slow':
    '{updates, plural, other {# 次更新}}后，误差从 {first} 降到 {last}。它还在下降，各输出与目标平均相差 {miss}。',
  'updates.outputs.settled':
    '误差几乎不再变化：{updates, plural, other {# 次更新}}后为 {last}。各输出与目标平均相差 {miss}。',
  'updates.outcome.still': '学习率为 0 时，更新什么也不改变：误差保持 {last}。',

  'updates.along': '沿着运行看',
  'updates.alongRun': '哪次运行',
  'updates.alongUpdate': '更新',
  'updates.alongValue': '第 {update, number} 次更新，共 {all, number} 次：误差 {error}',
  'updates.alongField': '转到第几次更新',
  'updates.alongBad': '请填 0 到 {most, number} 的整数。',
  'updates.open': '在逐步演算中打开这次更新',
  'updates.openHint': '你的数值会保留：按“撤销”可找回。',
  'updates.weights': '权重和偏置',
  'updates.weights.name': '名称',
  'updates.weights.start': '起始',
  'updates.weights.now': '更新 {update, number} 次后',
  'updates.weights.slope': '斜率',
} as const;
