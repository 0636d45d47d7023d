/** Taking the update away: the view, and the words inside the documents and programs. */
export const exports = {
  'export.lead':
    'The numbers, formulas and steps of this update, for a spreadsheet, a paper or a program of your own.',
  'export.format': 'Format',
  'export.format.csv': 'CSV',
  'export.format.json': 'JSON',
  'export.format.latex': 'LaTeX',
  'export.format.markdown': 'Markdown',
  'export.format.python': 'Python',
  'export.format.numpy': 'NumPy',
  'export.format.pytorch': 'PyTorch',
  'export.format.javascript': 'JavaScript',
  'export.about.csv': 'A table for a spreadsheet: one row for each quantity, its value in full.',
  'export.about.json':
    'Everything as data: the problem, the phases, and each quantity with its expression.',
  'export.about.latex': 'A document that compiles as it stands, with each formula and its numbers.',
  'export.about.markdown': 'Tables for notes, an issue or a wiki.',
  'export.about.python':
    'A program without libraries. It works the update out by the same formulas, one number at a time.',
  'export.about.numpy': 'The same update a layer at a time, with arrays.',
  'export.about.pytorch':
    'Autograd goes back through the network, and its gradients are printed beside those worked out by hand.',
  'export.about.javascript':
    'A program for Node.js or a browser’s console, by the same formulas, one number at a time.',
  'export.part': 'Part',
  'export.part.whole': 'The whole update',
  'export.part.step': 'Up to the current step: {step}',
  'export.preview': 'Preview of {file}',
  'export.size': '{lines, plural, one {# line} other {# lines}}',
  'export.copy': 'Copy',
  'export.download': 'Download',
  'export.copied': 'Copied.',
  'export.byHand': 'The text is selected: copy it with Ctrl+C, or ⌘C on a Mac.',
  'export.downloaded': '{file} has been handed to your browser.',
  'export.head.title': 'One update of “{example}”',
  'export.head.from': 'Made with Backstep. Everything here follows from the numbers under “Given”.',
  'export.head.prints': 'Prints each quantity by its id, with all its digits.',
  'export.head.digits':
    'Numbers are rounded to {digits} digits after the point; below 0.1, to as many that count.',
  'export.given': 'Given',
  'export.column.quantity': 'Quantity',
  'export.column.formula': 'Formula',
  'export.column.numbers': 'Numbers in place',
  'export.column.value': 'Value',
  'export.code.overflow': 'infinity, where it is too large for a double',
  'export.code.square': 'a product, so that it is rounded alike on every machine',
  'export.code.every': 'Every quantity by its id, with all its digits',
  'export.code.order':
    'a @ b, added up from left to right: a matrix product may round the last bit otherwise',
  'export.code.autograd': 'Backward: autograd goes all the way back',
  'export.code.beside': 'Each gradient by autograd, and beside it the one worked out by hand',
} as const;
