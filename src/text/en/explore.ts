/** The Explore view: pictures of the error. */
export const explore = {
  'explore.plots': 'Pictures',
  'explore.plot.parameter': 'One number',
  'explore.plot.all': 'All at once',
  'explore.plot.map': 'Two numbers',
  'explore.plot.updates': 'Many updates',
  'explore.plot.trial': 'One weight, by trial',
  'range.label': 'Axis of {name}',
  'range.low': 'Axis of {name}, from',
  'range.high': 'Axis of {name}, to',
  'range.closer': 'Closer along {name}',
  'range.wider': 'Wider along {name}',
  'range.usual': 'Usual range',
  'range.bad':
    'The axis of {name} takes two numbers, the smaller one first. Until then it stays as it is.',
  'parameter.choose': 'Error against',
  'parameter.title': '{of} for every {by}, all else held',
  'parameter.seeStep': 'Closer, to see the step',
  'parameter.slope': 'slope {slope}',
  'parameter.lands': 'lands at {at}',
  'parameter.landsOutside': 'lands at {at}, outside',
  'parameter.point': '{by} {at}, {of} {error}',
  'parameter.sentence':
    'At {by} = {at}, {of} is {error}, and {direction, select, up {rises at a rate of {slope} as {by} grows} down {falls as {by} grows, at a rate of {slope}} flat {does not change with {by} here: its slope is 0} other {its slope cannot be worked out}}. From {by} = {from} to {to} it goes from {start} to {end}; at its lowest it is {lowest}, at {by} = {lowestAt}.',
  'probe.label': 'Slope and step',
  'probe.slope': 'The slope is the derivative',
  'probe.toStep': 'See how it is found, step by step',
  'probe.noStep':
    'The update has no use for this one, as {by} is an input; it is found by the same chain rule.',
  'probe.step': 'The step, and where it lands',
  'probe.lands':
    'With all else held, {of} would go from {before} to {error}. The update moves every weight at once, so the error after it is another one.',
  'probe.held': 'The update leaves {by} as it is, so there is no step.',
  'check.label': 'Try it: the slope without calculus',
  'check.what':
    'Go a little to either side of {by}, and divide the change of the error by the distance. The smaller h is, the closer that comes to the derivative; up to a point.',
  'check.choose': 'h = {h}',
  'check.h': 'h',
  'check.above': '{of} at {by} + h',
  'check.below': '{of} at {by} − h',
  'check.rate': 'Rate between them',
  'check.derivative': 'Derivative',
  'check.gap': 'Difference',
  'check.title': 'How far the rate is from the derivative, for each h',
  'check.sentence':
    'With h = 1 they differ by {first}, with h = {h} by {gap}, which is the least, and with the smallest h by {last} again.',
  'check.why':
    'From the right: a tenth of h leaves a hundredth of the difference, as what the straight line misses of the curve goes with h². From the left: the two errors are so close together that subtracting them leaves hardly any digits but rounding, and dividing by a tiny 2h makes that large. The derivative by rule has neither trouble.',
  'check.rounding': 'rounding',
  'check.truncation': 'curvature',
  'check.equal':
    'Here the rate and the derivative do not differ, or cannot be worked out: there is nothing to draw.',
  'all.lead':
    'The error against each number by itself, all else held. All share one scale of error, so the steeper curve matters more. They are in the order of the size of the slope at the point, |∂E/∂p|: how much the error changes now for a small change of each.',
  'all.open': 'Open {name}',
  'all.slope': 'slope {slope}',
  'all.title': 'Every number’s curve, the steepest first',
  'all.sentence':
    'The error changes fastest with {first}, at a rate of {firstSlope}, and slowest with {last}, at a rate of {lastSlope}.',
  'all.name': 'Number',
  'all.value': 'Value',
  'all.rate': 'Slope',
  'all.errorAtStart': 'Error at the start of its axis',
  'all.errorAtEnd': 'Error at the end of its axis',
  'all.axis': 'Axis',
  'map.across': 'Across',
  'map.upright': 'Up',
  'map.ahead': 'Way of the next',
  'map.updates': '{count, plural, one {# update} other {# updates}}',
  'map.title': '{of} over {first} and {second}, all else held',
  'map.gradient': 'gradient',
  'map.point': 'The point of {first} and {second}: arrow keys move it',
  'map.pointAt': '{first} {x}, {second} {y}',
  'map.corner': '{second} ↓, {first} →',
  'map.update': 'Update',
  'map.errorThere': '{of}, all moved',
  'map.wayTable': 'The way of the updates',
  'map.over':
    '{first} goes from {from} to {to}, {second} from {from2} to {to2}. {flat, select, yes {The error is {low} everywhere: it does not depend on them here.} other {The error lies between {low}, at {first} = {lowX} and {second} = {lowY}, and {high}.}}',
  'map.here':
    'At {first} = {x} and {second} = {y} it is {error}; the gradient there is {gradientX} along {first} and {gradientY} along {second}.',
  'map.way':
    '{count, plural, =0 {No update is drawn.} one {The next update leads to {first} = {x} and {second} = {y}, with an error of {error}.} other {The next # updates lead to {first} = {x} and {second} = {y}, with an error of {error}.}} {overflows, select, yes {There it ends: the update after that is too large for the computer’s numbers.} other {}}',
  'map.honest':
    'The arrow is the gradient: it points uphill, and an update goes against it. An update moves every weight, but the map is a slice, which holds all but {first} and {second} where they are now. So the way is true, while the errors along it are not those of the map; its table has them.',
} as const;
