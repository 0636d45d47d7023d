/** New versions of the page, which is kept for use without the network. */
export const offline = {
  'offline.newVersion': 'Backstep 有新版本了。更新会重新加载页面；你的内容会保留。',
  'offline.take': '现在更新',
  'offline.later': '以后再说',
} as const;
