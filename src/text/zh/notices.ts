/** What is said once, at the top of the page: an address or saved work that could not be read, a run that stopped. */
export const notices = {
  'notice.dismiss': '知道了',
  'notice.title': '请注意',
  'notice.address.tooLong': '这个网址太长，不会是本页面生成的，所以没有读取。其余一切照常。',
  'notice.address.unreadable': '网址中的“{text}”无法读取，已略去。其余部分已采用。',
  'notice.address.unknownView': '这里没有名为“{text}”的页面，所以打开了逐步演算。',
  'notice.address.unknownExample':
    '没有名为“{text}”的例题，所以没有采用这个网址。请从列表中选择一个例题。',
  'notice.address.unknownName': '网址设定了“{name}”，但本例题没有这个量，已略去。',
  'notice.address.unknownStep': '本例题没有名为“{text}”的步骤。请在网络上方选择一步。',
  'notice.address.badChoice':
    '网址中写着 {name} =“{text}”。{name} 可以是：{accepted}。原来的设定没有改动。',
  'notice.address.badNumber':
    '{name}：“{text}”{reason, select, empty {是空的} tooLarge {超出了计算机能表示的范围} tooLong {太长} divisionByZero {除以了零} twoSeparators {有两个小数点} other {不是一个数}}。可以写 0.45、0,45、4.5e-1 或 1/2 这样的数。{name} 没有改动。',
  'notice.address.more': '网址中还有 {count, plural, other {# 处错误}}。',
  'notice.storage.unavailable':
    '这个浏览器不允许页面保存内容，所以关闭页面后你的数值就没有了。网址里也有这些数值：复制网址就能留住它们。',
  'notice.storage.full':
    '浏览器的存储空间已满，最近的改动没有保存。网址里有你的数值：复制网址就能留住它们。',
  'notice.storage.otherVersion': '发现了本页面另一版本保存的内容。无法打开，已原样保留。',
  'notice.storage.damaged': '你保存的内容有一部分无法读取，已原样保留。能读取的都在这里。',
  'notice.language.notLoaded': '未能加载{name}的文字，所以语言没有改变。请联网后再选一次。',
  'notice.run.overflow':
    '{updates, plural, =0 {运行还没有更新就停止了} other {运行在 # 次更新后停止}}：再更新一次，就会有数大得计算机无法表示。把学习率调小会有帮助。',
} as const;
