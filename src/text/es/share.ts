/** Spanish, as share in English. */
export const share = {
  'share.title': 'Compartir esta página',
  'share.what':
    'Quien abra esta dirección verá lo que hay ahora en la pantalla: el mismo paso, con los mismos números.',
  'share.reach.thisComputer':
    'Esta página viene de tu propio ordenador, así que nadie más puede abrir esta dirección. Para compartirla, abre Backstep desde un servidor web.',
  'share.reach.file':
    'Esta página es un archivo de tu ordenador, así que nadie más puede abrir esta dirección. Para compartirla, pasa el archivo o abre Backstep desde un servidor web.',
  'share.address': 'Dirección',
  'share.copy': 'Copiar enlace',
  'share.copied': 'El enlace está copiado.',
  'share.byHand':
    'Este navegador no deja que la página copie. La dirección está seleccionada: cópiala tú.',
  'share.handOn': 'Enviar con otra aplicación',
  'share.notShared': 'No ha funcionado. Copia el enlace.',
  'share.qr': 'Código QR de la dirección',
  'share.qrTooLong':
    'Esta dirección es demasiado larga para un código QR. Copia el enlace y ponlo donde la clase lo encuentre.',
  'share.close': 'Cerrar',
  'embed.open': 'Abrir en Backstep',
} as const;
