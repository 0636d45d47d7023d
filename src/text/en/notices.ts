/** What is said once, at the top of the page: an address or saved work that could not be read, a run that stopped. */
export const notices = {
  'notice.dismiss': 'Dismiss',
  'notice.title': 'Please note',
  'notice.address.tooLong':
    'The address is too long to be one of ours, so it was not read. Your saved work is here instead.',
  'notice.address.unreadable':
    'A part of the address, “{text}”, could not be read and was left out. The rest is open.',
  'notice.address.unknownView':
    'There is no page called “{text}” here, so the step view is open instead.',
  'notice.address.unknownExample':
    'There is no example called “{text}”. Choose one from the list; the classic is open meanwhile.',
  'notice.address.unknownName':
    'The address sets “{name}”, which this example does not have. It was left out.',
  'notice.address.unknownStep': 'There is no step called “{text}”, so the first one is open.',
  'notice.address.badChoice':
    'The address says {name} = “{text}”. It takes one of: {accepted}. It was left as it is.',
  'notice.address.badNumber':
    '{name}: “{text}” {reason, select, empty {is empty} tooLarge {is larger than a computer’s numbers go} tooLong {is too long} divisionByZero {divides by zero} twoSeparators {has two decimal marks} other {is not a number}}. A number such as 0.45, 0,45, 4.5e-1 or 1/2 is accepted. {name} was left as it is.',
  'notice.address.more':
    'The address has {count, plural, one {one more mistake} other {# more mistakes}} of this kind.',
  'notice.storage.unavailable':
    'This browser does not let the page keep anything, so your numbers last until you close it. The address holds them too: copy it to keep them.',
  'notice.storage.full':
    'The browser’s storage is full, so your latest changes are not kept. The address holds your numbers: copy it to keep them.',
  'notice.storage.otherVersion':
    'Work saved by another version of this page was found. It could not be opened and has been left as it is.',
  'notice.storage.damaged':
    'A part of your saved work could not be read and has been left as it is. What could be read is here.',
  'notice.run.overflow':
    'The run stopped after {updates, plural, =0 {no update} one {# update} other {# updates}}: the next one would make a number larger than a computer’s numbers go. A smaller learning rate helps.',
} as const;
