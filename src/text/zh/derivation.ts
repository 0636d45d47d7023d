/** The panel that derives one quantity. */
export const derivation = {
  'derivation.label': '推导',
  'derivation.breadcrumb': '你从哪里来到这里',
  'derivation.reveal': '显示',
  'derivation.formula': '公式',
  'derivation.numbers': '代入数值',
  'derivation.value': '结果',
  'derivation.hidden': '尚未显示',
  'derivation.parts': '每一部分从哪里来',
  'derivation.rules': '逐条法则推出，共 {lines, plural, other {# 行}}',
  'derivation.fromStep': '第 {step} 步',
  'derivation.given': '已知',
  'derivation.partOf': '本步',
  'derivation.goToField': '修改 {name}',
  'derivation.goTo': '转到 {name}',
  'derivation.nudge': '不用微积分来检验：把 {by} 上下各移动 {h}，{of} 的变化率是 {slope}。',
  'derivation.seeCurve': '在曲线上看',
  'derivation.overflow':
    '太大了：{origin} 超出了计算机能表示的最大数（约 1.8 × 10³⁰⁸）。请把参与计算的数改小。',
  'derivation.overflowHere':
    '太大了：这个数超出了计算机能表示的最大数（约 1.8 × 10³⁰⁸）。请把参与计算的数改小。',
  'derivation.logarithmOfZero':
    '无穷大：{origin} 要取 0 的对数，因为有一个输出离 0 或 1 太近，计算机已分辨不出。请让各输出的净输入更接近 0。',
  'value.overflow': '太大',
  'derivation.matrixAlone': '矩阵形式只针对单个样本。一次取多个样本时，步骤按元素逐个写出。',
  'derivation.matrixMethod': '更新的矩阵形式是梯度下降的。对于 {method}，更新按元素逐个写出。',
  'derivation.nudgeCorner':
    '不用微积分来检验：这里有一个 ReLU 正好在拐角处。把 {by} 上移 {h}，{of} 的变化率是 {above}；下移，则是 {below}。在拐角处，ReLU 的斜率取为 0。',
} as const;
