/** The plot of many updates. */
export const updates = {
  'updates.title': '{of} over {count, plural, one {one update} other {# updates}}',
  'updates.axis': 'updates',
  'updates.lead':
    'Up to four runs from the numbers that are set, on the same axes. Each differs from your setting only in what you choose here.',

  'updates.runs': 'Runs',
  'updates.rate': 'Run {number}: learning rate',
  'updates.rateHint': 'Empty: as it is set, {rate}.',
  'updates.rateBad':
    'A learning rate is a number such as 0.5, 0,5, 5e-1 or 1/2, or empty for the one that is set, {rate}. Until then it stays {kept}.',
  'updates.biases': 'Run {number}: biases',
  'updates.biases.own': 'biases as set ({biases, select, held {held} other {updated}})',
  'updates.biases.held': 'biases held',
  'updates.biases.updated': 'biases updated',
  'updates.remove': 'Remove run {number}',
  'updates.add': 'Add a run',
  'updates.presets': 'Or choose a set',
  'updates.preset.own': 'As set',
  'updates.preset.rates': '{eta} = 0.01, 0.5, 5, 50',
  'updates.preset.tenfold': '{eta} a tenth, as set, ten times',
  'updates.preset.biases': 'Biases held, updated',
  'updates.count': 'Updates in each run',
  'updates.countChoice': '{count, number}',
  'updates.countBad':
    'A whole number from 1 to {most, number}. Until then it stays {kept, number}.',
  'updates.start': 'Run',
  'updates.cancel': 'Cancel',
  'updates.progress': 'Updates made',
  'updates.percent': '{percent, number}\u00A0%',
  'updates.said.running':
    'Running {runs, plural, one {one run} other {# runs}} of {count, plural, one {one update} other {# updates}} …',
  'updates.said.done': 'Done: {made, plural, one {one update} other {# updates}} made.',
  'updates.said.cancelled':
    'Broken off after {made, plural, =0 {no update} one {one update} other {# updates}}. What was made by then is shown.',
  'updates.said.failed':
    'The browser could not finish the runs. What was made by then is shown; run again, perhaps with fewer updates.',
  'updates.stale':
    'These runs are of other numbers or settings than those that are set now. Run them again to see yours.',
  'updates.empty': 'Choose the runs, then press Run.',
  'updates.nothing':
    'There is nothing to draw: the error is too large for the computer’s numbers from the start.',

  'updates.scale': 'Scale of the error',
  'updates.scale.linear': 'linear',
  'updates.scale.log': 'logarithmic',
  'updates.logZero':
    'An error of exactly 0 has no place on a logarithmic scale: the line ends there.',

  'updates.name':
    '{parts, select, rate {{eta} = {rate}} biases {biases {biases, select, held {held} other {updated}}} other {{eta} = {rate} with biases {biases, select, held {held} other {updated}}}}',
  'updates.again': '(run {number})',
  'updates.nameRate': '{eta} = {rate}',
  'updates.nameBiases': 'biases {biases, select, held {held} other {updated}}',
  'updates.sentence':
    '{of} over up to {count, plural, one {one update} other {# updates}}, for {runs, plural, one {one run} other {# runs}}: {names}. What became of each is said beside it.',
  'updates.column.update': 'update',

  'updates.outcomes': 'What happened',
  'updates.word.converged': 'Converged',
  'updates.word.slow': 'Slow',
  'updates.word.oscillated': 'Oscillated',
  'updates.word.diverged': 'Diverged',
  'updates.word.overflow': 'Diverged',
  'updates.word.saturated': 'Saturated',
  'updates.word.settled': 'Settled',
  'updates.word.still': 'Unchanged',
  'updates.outcome.converged':
    '{reached, plural, =0 {The error, {first}, was no more than {goal} from the start} one {The error fell from {first} to no more than {goal} with the first update} other {The error fell from {first} to no more than {goal} in # updates}}, and is {last} after {updates, plural, one {one} other {#}}.{rises, plural, =0 { It never rose.} one { It rose once on the way.} other { It rose # times on the way.}}',
  'updates.outcome.slow':
    'After {updates, plural, one {one update} other {# updates}} the error is down from {first} to {last}. It is still falling, and above {goal}.',
  'updates.outcome.oscillated':
    'The steps are too long: each leaps over the lowest place. Over the last {end, plural, one {update} other {# updates}} the error {isFlat, select, yes {stays near {low} while the weights leap to and fro} other {goes to and fro between {low} and {high}}}.',
  'updates.outcome.diverged':
    'The error rose from {first} to {last} in {updates, plural, one {one update} other {# updates}}.',
  'updates.outcome.overflow':
    '{updates, plural, =0 {Even the first update would} one {After one update, the next would} other {After # updates, the next would}} make a number too large for the computer, so the run stops there.',
  'updates.outcome.saturated':
    '{count, plural, one {{neurons} has} other {{neurons} have}} hardly any slope left, so hardly any of the error gets through to the weights. After {updates, plural, one {one update} other {# updates}} the error is {last}, {isMore, select, yes {more than} other {down from}} {first}.',
  'updates.outcome.settled':
    'The error hardly changes any more: it is {last} after {updates, plural, one {one update} other {# updates}}, above {goal}.',
  'updates.outputs.converged':
    'After {updates, plural, one {one update} other {# updates}} the outputs are within {goal} of their targets, on the average. The error went from {first} to {last}.',
  'updates.outputs.slow':
    'After {updates, plural, one {one update} other {# updates}} the error is down from {first} to {last}. It is still falling, and the outputs are {miss} from their targets, on the average.',
  'updates.outputs.settled':
    'The error hardly changes any more: it is {last} after {updates, plural, one {one update} other {# updates}}. The outputs are {miss} from their targets, on the average.',
  'updates.outcome.still':
    'With a learning rate of 0 no update changes anything: the error stays {last}.',

  'updates.along': 'Along the run',
  'updates.alongRun': 'Which run',
  'updates.alongUpdate': 'Update',
  'updates.alongValue': 'Update {update, number} of {all, number}: error {error}',
  'updates.alongField': 'Go to update',
  'updates.alongBad': 'A whole number from 0 to {most, number}.',
  'updates.open': 'Open this update in the Step view',
  'updates.openHint': 'Your numbers are kept: Undo brings them back.',
  'updates.weights': 'Weights and biases',
  'updates.weights.name': 'Name',
  'updates.weights.start': 'Start',
  'updates.weights.now': 'Update {update, number}',
  'updates.weights.slope': 'Slope',
} as const;
