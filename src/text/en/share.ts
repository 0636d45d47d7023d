/** Giving others what is on the screen. */
export const share = {
  'share.title': 'Share this page',
  'share.what':
    'Whoever opens this address sees what is on the screen now: the same step, with the same numbers.',
  'share.reach.thisComputer':
    'This page comes from your own computer, so nobody else can open this address. To share it, open Backstep from a web server.',
  'share.reach.file':
    'This page is a file on your computer, so nobody else can open this address. To share it, hand on the file, or open Backstep from a web server.',
  'share.address': 'Address',
  'share.copy': 'Copy link',
  'share.copied': 'The link is copied.',
  'share.byHand':
    'This browser does not let the page copy. The address is selected: copy it yourself.',
  'share.handOn': 'Send with another app',
  'share.notShared': 'That did not work. Copy the link instead.',
  'share.qr': 'QR code of the address',
  'share.qrTooLong':
    'This address is too long for a QR code. Copy the link, and put it where the class finds it.',
  'share.close': 'Close',
  'embed.open': 'Open in Backstep',
} as const;
