/** The methods by which an address or a student's work may say that the step is taken. */
export const METHOD_NAMES = ['gradientDescent', 'momentum', 'nesterov', 'rmsprop', 'adam'] as const;
