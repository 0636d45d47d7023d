/** What every chart has: its data as a table, and ways to take it along. */
export const charts = {
  'chart.copy': '复制数据',
  'chart.copied': '数据已按 CSV 格式复制到剪贴板。',
  'chart.copyByHand': '请从这里复制数据：',
  'chart.save': '保存图片',
  'chart.saveAs': '把图片保存为 {format}',
  'chart.saved': '已保存为 {file}。',
  'chart.saveFailed': '这个浏览器未能生成图片。请试试另一种格式。',
  'chart.table': '以表格显示',
  'chart.nothing': '没有可画的内容：这里处处 {what} 都太大，计算机无法表示。',
} as const;
