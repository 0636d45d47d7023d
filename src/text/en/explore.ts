/** The Explore view: pictures of the error. */
export const explore = {
  'explore.plots': 'Pictures',
  'explore.plot.parameter': 'One number',
  'explore.plot.all': 'All at once',
  'explore.plot.map': 'Two numbers',
  'explore.plot.trial': 'One weight, by trial',
  'parameter.title': '{of} for every value of {by}, all else held',
  'parameter.sentence': 'At {by} = {at} the error is {error}.',
} as const;
