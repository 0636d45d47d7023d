/** The diagram. */
export const network = {
  'network.label': 'Network',
  'network.help':
    'Arrow keys move through the network, Enter opens a derivation, plus and minus change a number.',
  'network.helpReadOnly': 'Arrow keys move through the network, Enter opens a derivation.',
  'network.unknown': '{name}, not worked out yet',
  'network.value': '{name}, {value}',
  'network.weight': '{name}, weight from {from} to {to}, {value}',
  'network.current': '{name}, being worked out now',
  'network.layer.input': 'Inputs',
  'network.layer.h': 'Hidden layer',
  'network.layer.k': 'Hidden layer 2',
  'network.layer.m': 'Hidden layer 3',
  'network.flat': 'flat: slope {slope}',
  'network.layer.o': 'Output layer',
  'network.layer.error': 'Error',
  'network.legend.positive': 'solid: positive weight',
  'network.legend.negative': 'dashed: negative weight',
  'network.legend.thickness': 'thicker: larger',
  'network.legend.point': 'point at a line to see its number',
  'network.legend.drag': 'drag a number to change it',
  'network.layer.h1': 'Hidden layer 1',
} as const;
