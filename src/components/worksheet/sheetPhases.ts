/** The phases of an update, in order; each can be asked for or left out. */
export const PHASES = ['forward', 'error', 'backward.o', 'backward.h', 'update', 'check'] as const;
