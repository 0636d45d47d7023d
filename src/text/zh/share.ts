/** Giving others what is on the screen. */
export const share = {
  'share.title': '分享这个页面',
  'share.what': '打开这个网址的人会看到现在屏幕上的内容：同一步骤，同样的数值。',
  'share.reach.thisComputer':
    '这个页面来自你自己的电脑，所以别人打不开这个网址。要分享，请从网络服务器打开 Backstep。',
  'share.reach.file':
    '这个页面是你电脑上的一个文件，所以别人打不开这个网址。要分享，请把文件传给对方，或从网络服务器打开 Backstep。',
  'share.address': '网址',
  'share.copy': '复制链接',
  'share.copied': '链接已复制。',
  'share.byHand': '这个浏览器不允许页面复制。网址已选中：请自己复制。',
  'share.handOn': '用其他应用发送',
  'share.notShared': '没有成功。请改为复制链接。',
  'share.qr': '网址的二维码',
  'share.qrTooLong': '这个网址太长，做不成二维码。请复制链接，放到全班能找到的地方。',
  'share.close': '关闭',
  'embed.open': '在 Backstep 中打开',
} as const;
