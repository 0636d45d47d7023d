/** Spanish, as export in English. */
export const exports = {
  'export.lead':
    'Los números, las fórmulas y los pasos de esta actualización, para una hoja de cálculo, un trabajo o un programa propio.',
  'export.format': 'Formato',
  'export.format.csv': 'CSV',
  'export.format.json': 'JSON',
  'export.format.latex': 'LaTeX',
  'export.format.markdown': 'Markdown',
  'export.format.python': 'Python',
  'export.format.numpy': 'NumPy',
  'export.format.pytorch': 'PyTorch',
  'export.format.javascript': 'JavaScript',
  'export.about.csv':
    'Una tabla para una hoja de cálculo: una fila por magnitud, con su valor completo.',
  'export.about.json': 'Todo como datos: el problema, las fases y cada magnitud con su expresión.',
  'export.about.latex': 'Un documento que se compila tal cual, con cada fórmula y sus números.',
  'export.about.markdown': 'Tablas para apuntes, una incidencia o una wiki.',
  'export.about.python':
    'Un programa sin bibliotecas. Calcula la actualización con las mismas fórmulas, número a número.',
  'export.about.numpy': 'La misma actualización, capa a capa, con arrays.',
  'export.about.pytorch':
    'Autograd recorre la red hacia atrás, y sus gradientes se imprimen junto a los calculados a mano.',
  'export.about.javascript':
    'Un programa para Node.js o la consola de un navegador, con las mismas fórmulas, número a número.',
  'export.part': 'Parte',
  'export.part.whole': 'La actualización entera',
  'export.part.step': 'Hasta el paso actual: {step}',
  'export.preview': 'Vista previa de {file}',
  'export.size': '{lines, plural, one {# línea} many {# líneas} other {# líneas}}',
  'export.copy': 'Copiar',
  'export.download': 'Descargar',
  'export.copied': 'Copiado.',
  'export.byHand': 'El texto está seleccionado: cópialo con Ctrl+C, o con ⌘C en un Mac.',
  'export.downloaded': '{file} se ha entregado a tu navegador.',
  'export.head.title': 'Una actualización de «{example}»',
  'export.head.from':
    'Hecho con Backstep. Todo lo que hay aquí se sigue de los números de «Datos».',
  'export.head.prints': 'Imprime cada magnitud por su identificador, con todas sus cifras.',
  'export.head.digits':
    'Los números se redondean a {digits} cifras decimales; por debajo de 0,1, a otras tantas significativas.',
  'export.given': 'Datos',
  'export.column.quantity': 'Magnitud',
  'export.column.formula': 'Fórmula',
  'export.column.numbers': 'Números puestos',
  'export.column.value': 'Valor',
  'export.code.overflow': 'infinito, donde es demasiado grande para un double',
  'export.code.square': 'un producto, para que se redondee igual en todas las máquinas',
  'export.code.every': 'Cada magnitud por su identificador, con todas sus cifras',
  'export.code.order':
    'a @ b, sumado de izquierda a derecha: un producto de matrices puede redondear de otro modo el último bit',
  'export.code.autograd': 'Hacia atrás: autograd recorre todo el camino de vuelta',
  'export.code.beside': 'Cada gradiente según autograd y, al lado, el calculado a mano',
} as const;
