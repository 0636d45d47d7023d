/** Figures of articles, and of readers, beside the exact ones. */
export const audit = {
  'audit.source': 'Whose figures',
  'audit.source.article': 'An article’s figures',
  'audit.source.own': 'Figures of your own',
  'audit.intro.article':
    'Working an update by hand takes some sixty figures, and a slip is soon made. Here is what articles print beside what is exact, with how to see it for yourself.',
  'audit.intro.own':
    'Paste or type the figures of an article, a student or your own. Each is marked against the numbers that are set, and a slip is told apart from what follows from it.',
  'audit.articles': 'Articles',
  'audit.ofRight': '{right} of {all} right',
  'audit.nothingPublished':
    'This example is for numbers of your own, so there is nothing printed to check. Choose an article, or:',
  'audit.checkOwn': 'Check figures of your own',
  'audit.otherNumbers':
    'You have other numbers in this example. The article is checked against its own; a link to a step opens it with those, and Undo brings yours back.',

  'audit.summary': '{all} {counts}.',
  'audit.count.all': '{all, plural, one {# figure} other {# figures}}:',
  'audit.count.right':
    '{right} right{cut, plural, =0 {} one { (# of them cut, not rounded)} other { (# of them cut, not rounded)}}',
  'audit.count.follows':
    '{follows, plural, one {# follows from an earlier slip} other {# follow from an earlier slip}}',
  'audit.count.wrong': '{wrong, plural, one {# slip} other {# slips}}',
  'audit.count.unreadable': '{unreadable, plural, one {# is no number} other {# are no numbers}}',
  'audit.onlySlips': 'Only what is not right',
  'audit.onlyFilled': 'Only rows with a figure',

  'audit.caption.article': '{title}: each figure as printed, the exact one, and what is found',
  'audit.caption.own': 'Your figures, the exact ones, and what is found',
  'audit.column.quantity': 'Quantity',
  'audit.column.figure.article': 'Printed',
  'audit.column.figure.own': 'Your figure',
  'audit.column.exact': 'Exact',
  'audit.column.finding': 'Finding',
  'audit.open': '{name}: open the step',
  'audit.field': 'Your figure for {name}',

  'audit.verdict.right': 'Right',
  'audit.verdict.cut': 'Right, cut',
  'audit.verdict.follows': 'Follows',
  'audit.verdict.wrong': 'Slip',
  'audit.verdict.unreadable': 'Not a number',
  'audit.cut': 'The rest of the digits was left off. Rounded, it is {exact}.',
  'audit.fromShortened':
    'Worked from earlier figures that were shortened; from exact ones, it is {exact}.',
  'audit.coarse': 'As far as it goes: more digits would show what it is.',
  'audit.follows':
    '{of, select, article {It is what the article’s earlier figures give} other {It is what your earlier figures give}}, so the slip is not here. Without it, it is {exact}.',
  'audit.carried':
    '{of, select, article {From the figures printed before it} other {From your figures before it}}, it would be {carried}.',
  'audit.slipIn': '{count, plural, one {The earlier slip:} other {The earlier slips:}}',
  'audit.openStep': 'Open the step',
  'audit.again':
    '{of, select, article {A second figure that is printed for the same quantity.} other {A second figure for the same quantity.}}',
  'audit.unexplained':
    'No common slip gives {of, select, article {this figure} other {your figure}}, so nothing is said of how it came about.',
  'audit.likely': 'Likely:',
  'audit.other':
    'The digits point to {other}{instead, select, none {} other { in place of {instead}}}.',
  'audit.at':
    'It came in at {at}, which is not {of, select, article {printed} other {among your figures}}.',
  'audit.unreadable':
    '{reason, select, empty {There is nothing here.} tooLarge {It is larger than a computer can hold.} tooLong {It is too long for a number.} divisionByZero {Nothing can be divided by zero.} twoSeparators {It has two decimal marks. Write 1234.5, not 1,234.5.} other {Write a number such as 0.45, 0,45, 4.5e-1 or 1/2.}}',
  'audit.howToSee': 'How to see it:',

  'audit.paste.label': 'Paste figures',
  'audit.paste.hint':
    'One to a line: the quantity’s name, then its figure. Rows of a table will do. What cannot be read is listed, and nothing is guessed.',
  'audit.paste.example': 'net h1 = 0.3775\nout_h1: 0,5932\nw5+ 0.3589\ndE/dw5 = .0821',
  'audit.paste.read': 'Read these lines',
  'audit.paste.tooLong':
    'That is a text of {length, number} characters, and at most {most, number} are read at once. Nothing was read, and what was in the box is still there. Take a part of it.',
  'audit.paste.count':
    '{count, plural, =0 {No figure was read} one {# figure was read} other {# figures were read}}{unread, plural, =0 {, and every line was} one {; # line was not} other {; # lines were not}}.',
  'audit.paste.unread': 'Not read',
  'audit.paste.line': 'Line {line, number}:',
  'audit.paste.why.noFigure': 'There is no quantity with a figure in it.',
  'audit.paste.why.unknownName': 'This update has no quantity of that name.',
  'audit.paste.why.badFigure': 'What stands beside the name is not one number.',
  'audit.paste.why.ambiguous':
    'It can be read in more than one way. Write it with an equals sign: dE/dw5 = −0.08.',
  'audit.paste.why.given':
    'This is one of the given numbers, which the figures are worked from. A weight after the update is written w5+ or new w5.',
  'audit.paste.why.tooLong': 'The line is too long to be a name and a figure.',
  'audit.paste.replaced': 'These figures stood there before',
  'audit.paste.tooMany': 'More figures of one quantity than there is room for',
  'audit.paste.more': '… and {count, number} more.',

  'audit.own.title': 'Your figures for: {title}',
  'audit.own.none': 'No figures yet. Paste some, or type one beside its quantity.',
  'audit.own.fromArticle': 'Put in the article’s figures',
  'audit.own.clear': 'Clear figures',
  'audit.own.putBack': 'Put back what was there',
  'audit.own.numbers': 'The numbers that they are marked against',
  'audit.own.leftovers':
    'Not in the table, as this update has no such quantity, or has more figures of it than there is room for:',
  'audit.own.tooLongForAddress':
    'There are more figures than fit in the address, so a link to this page will not hold them. They stay here while the page is open.',
} as const;
