/** What is said once, at the top of the page: an address or saved work that could not be read, a run that stopped. */
export const notices = {
  'notice.dismiss': 'Dismiss',
  'notice.title': 'Please note',
  'notice.address.tooLong':
    'The address is too long to have come from this page, so it was not read. Everything else works as usual.',
  'notice.address.unreadable':
    'A part of the address, “{text}”, could not be read and was left out. The rest of it was used.',
  'notice.address.unknownView':
    'There is no page called “{text}” here, so the step view is open instead.',
  'notice.address.unknownExample':
    'There is no example called “{text}”, so the address was not used. Choose an example from the list.',
  'notice.address.unknownName':
    'The address sets “{name}”, which this example does not have. It was left out.',
  'notice.address.unknownStep':
    'There is no step called “{text}” in this example. Choose one above the network.',
  'notice.address.badChoice':
    'The address says {name} = “{text}”. What {name} can be: {accepted}. It was left as it was.',
  'notice.address.badNumber':
    '{name}: “{text}” {reason, select, empty {is empty} tooLarge {is larger than a computer can hold} tooLong {is too long} divisionByZero {divides by zero} twoSeparators {has two decimal marks} other {is not a number}}. A number such as 0.45, 0,45, 4.5e-1 or 1/2 is accepted. {name} was left as it was.',
  'notice.address.more':
    'The address has {count, plural, one {one more mistake} other {# more mistakes}}.',
  'notice.storage.unavailable':
    'This browser does not let the page keep anything, so your numbers last until you close the page. The address holds them too: copy it to keep them.',
  'notice.storage.full':
    'The browser’s storage is full, so your latest changes are not kept. The address holds your numbers: copy it to keep them.',
  'notice.storage.otherVersion':
    'Work saved by another version of this page was found. It could not be opened and has been left as it is.',
  'notice.storage.damaged':
    'A part of your saved work could not be read and has been left as it is. What could be read is here.',
  'notice.language.notLoaded':
    'The words for {name} could not be loaded, so the language is as it was. Choose it again when you are online.',
  'notice.run.overflow':
    'The run stopped after {updates, plural, =0 {no update} one {# update} other {# updates}}: the next one would make a number too large for the computer. A smaller learning rate helps.',
} as const;
