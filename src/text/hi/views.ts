/** Hindi, as views in English. */
export const views = {
  'view.label': 'दृश्य',
  'view.more': 'और',
  'view.group.learn': 'सीखने के लिए',
  'view.group.teach': 'पढ़ाने के लिए',
  'view.step': 'कदम-दर-कदम',
  'view.explore': 'खोजें',
  'view.practice': 'अभ्यास',
  'view.audit': 'लेखों की जाँच',
  'view.export': 'साथ ले जाएँ',
  'view.worksheet': 'अभ्यास-पत्र',
  'view.marking': 'मूल्यांकन',
  'view.loading': 'लोड हो रहा है…',
  'view.failed': 'पेज का यह भाग लोड नहीं हो सका। आपका काम सुरक्षित है।',
  'view.reload': 'पेज फिर से लोड करें',
  'view.teachers': 'शिक्षकों के लिए',
} as const;
