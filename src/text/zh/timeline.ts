/** The phases, and moving through the steps. */
export const timeline = {
  'phase.forward': '前向',
  'phase.error': '误差',
  'phase.backward.o': '反向：输出层',
  'phase.backward.h': '反向：隐藏层',
  'phase.backward.k': '反向：隐藏层 2',
  'phase.backward.m': '反向：隐藏层 3',
  'phase.update': '更新',
  'phase.check': '检验',
  'timeline.label': '这次更新的步骤',
  'timeline.next': '下一步',
  'timeline.previous': '上一步',
  'timeline.phaseOf': '{phase}，第 {step} 步，共 {steps} 步',
  'timeline.announce': '第 {step} 步，{phase}。{sentence}',
  'phase.backward.h1': '反向：隐藏层 1',
} as const;
