/** The names of the views. */
export const views = {
  'view.label': '视图',
  'view.more': '更多',
  'view.group.learn': '学习',
  'view.group.teach': '教学',
  'view.step': '逐步演算',
  'view.explore': '探索',
  'view.practice': '练习',
  'view.audit': '文章核对',
  'view.export': '导出',
  'view.worksheet': '练习单',
  'view.marking': '批改',
  'view.loading': '正在加载…',
  'view.failed': '页面的这一部分未能加载。你的内容都已保留。',
  'view.reload': '重新加载页面',
  'view.teachers': '教师页',
} as const;
