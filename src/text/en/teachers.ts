/** The teacher's page. docs/teachers.md says the same. */
export const teachers = {
  'teachers.lead':
    'One lesson of 45 minutes in which a class follows a single update of a small network by hand, and sees why each weight moves as it does. All links open the classic example.',
  'teachers.contents': 'On this page',
  'teachers.minutes': '{count, plural, one {# minute} other {# minutes}}',
  'teachers.seeStep': 'See the step: {name}',
  'teachers.section.preparation': 'Before the lesson',
  'teachers.section.lesson': 'The lesson',
  'teachers.section.questions': 'Questions to ask, and answers to expect',
  'teachers.section.mistakes': 'Common mistakes, and the step that shows each',
  'teachers.section.homework': 'Homework',
  'teachers.section.leftOut': 'What the model leaves out',
  'teachers.preparation.offline':
    'No network in the room? Open the page once beforehand: after that it works without one.',
  'teachers.preparation.file':
    'On locked computers, the whole page fits in one file that opens from a USB stick. The README says how it is built.',
  'teachers.preparation.share':
    'Share, in the header, shows a QR code of the step on the screen. Let the class open it before you begin.',
  'teachers.preparation.screens':
    'Press P for the projector layout and W for the presenter’s window, which shows you the value before the class sees it. In Settings, under Each step opens, choose Ask me first.',
  'teachers.lesson.begin.title': 'What are we looking for?',
  'teachers.lesson.begin.text':
    'The projector shows the network, with the presenter’s window on your own screen. Name what is given: inputs, weights, biases, targets. Ask what we may change. The answer is the weights, and the lesson is about which way and how far.',
  'teachers.lesson.forward.title': 'Forward, with a calculator',
  'teachers.lesson.forward.text':
    'Show the formula of the first net input and wait. Everyone works it out before you reveal the numbers and the value. Do the sigmoid together, then let pairs do the second hidden neuron. Move through the outputs quickly.',
  'teachers.lesson.error.title': 'One number for how wrong it is',
  'teachers.lesson.error.text':
    'Compare each output with its target, halve the square, and add. Say now why the half is there: it will cancel in a few minutes.',
  'teachers.lesson.outputLayer.title': 'Back through the output layer',
  'teachers.lesson.outputLayer.text':
    'Take one weight, w5. Before anything is revealed, the class votes on the sign of its derivative, by raised hands. Then read the chain from the error to the weight, one factor at a time, with a finger on the line in the diagram. Let the class multiply the three factors.',
  'teachers.lesson.hiddenLayer.title': 'Back through the hidden layer',
  'teachers.lesson.hiddenLayer.text':
    'This is the heart of the lesson, so take your time. A hidden neuron reaches the error by two paths. Have one half of the class work each path, write both on the board, and add. Then go on to w1, and ask which weights were used: the old ones.',
  'teachers.lesson.update.title': 'Update and check',
  'teachers.lesson.update.text':
    'Old weight minus learning rate times derivative. Predict first: will the error rise or fall? Then change one weight in the network and watch the error before and after. Undo brings the numbers back.',
  'teachers.lesson.picture.title': 'The derivative is a slope',
  'teachers.lesson.picture.text':
    'The curve shows the error against w5, with the tangent whose slope the class has just worked out. Drag the point and ask where the slope is 0. The map shows two weights at once, and the way that the updates take.',
  'teachers.lesson.practice.title': 'Now alone',
  'teachers.lesson.practice.text':
    'Everyone opens the same fresh numbers, given by a seed, and works the output layer. A figure that is wrong only because an earlier one was is marked as following, so nobody is punished twice. Close with the slip that came up most often.',
  'teachers.questions.minus.ask': 'Why do we subtract the derivative?',
  'teachers.questions.minus.expect':
    'The derivative points to where the error grows, and we want it to fall. Some will say that the derivative is negative. Show them one that is not.',
  'teachers.questions.twoPaths.ask':
    'Why are there two terms for a hidden neuron, and only one for an output?',
  'teachers.questions.twoPaths.expect':
    'Its output goes into both outputs, and so into both errors. Along a path we multiply; where paths meet we add.',
  'teachers.questions.oldWeights.ask':
    'We already have the new w5. Why not use it for the hidden layer?',
  'teachers.questions.oldWeights.expect':
    'The error was made with the old weights, and we ask how that error changes. Expect silence first. The result hardly differs, which is why this mistake lives so long.',
  'teachers.questions.flat.ask': 'What happens to a neuron whose output is all but 1?',
  'teachers.questions.flat.expect':
    'Output times one minus output is all but 0, so hardly anything comes back through it and its weights stay where they are, however wrong it is.',
  'teachers.questions.rate.ask': 'Would a learning rate a hundred times larger be faster?',
  'teachers.questions.rate.expect':
    'Most will say yes. The slope is true only at the point where we stand: a long step can land on the other side, or where the curve is flat. Try it.',
  'teachers.homework.sheet':
    'Print a worksheet for each student, with numbers of their own and an answer key for you. Students who work on the screen hand in by a link; Marking takes the links of a whole class.',
  'teachers.homework.article':
    'Articles have slips too. Find one printed figure that is wrong, and explain how it may have come about.',
  'teachers.homework.rate':
    'Compare three learning rates over a thousand updates. Which is best here, and how can you tell?',
  'teachers.leftOut.size':
    'Real networks are far larger. Here there are at most three hidden layers of four neurons. The rules are the same, and only the number of paths grows.',
  'teachers.leftOut.data':
    'The lesson uses one training example. The page also has ready sets of several. Nothing is held back for testing, so it cannot show whether a network has learned or only memorised.',
  'teachers.leftOut.start':
    'Starting weights are simply given. How to choose them well is a question of its own.',
  'teachers.leftOut.regularisation':
    'Nothing keeps weights small: there is no regularisation, no dropout and no normalisation.',
  'teachers.leftOut.vanishing':
    'The lesson keeps to plain gradient descent, sigmoids and half the squared error. Momentum, RMSprop, Adam, other neurons and the cross-entropy are on the page for a second lesson. Convolution, attention and recurrence are not.',
  'teachers.link.projector': 'The first step on the projector',
  'teachers.link.presenter': 'The presenter’s layout',
  'teachers.link.net': 'The first net input',
  'teachers.link.output': 'Its output',
  'teachers.link.error': 'The total error',
  'teachers.link.outputWeight': 'The derivative for w5, formula first',
  'teachers.link.paths': 'The two paths of h1, formula first',
  'teachers.link.hiddenWeight': 'The derivative for w1',
  'teachers.link.update': 'The new w5',
  'teachers.link.check': 'The error after the update',
  'teachers.link.curve': 'The error against w5',
  'teachers.link.map': 'The map over w5 and w8',
  'teachers.link.runs': 'Three learning rates compared',
  'teachers.link.practice': 'Practice with fresh numbers',
  'teachers.link.worksheet': 'Worksheets in four variants',
  'teachers.link.audit': 'Articles checked',
  'teachers.link.marking': 'Marking',
} as const;
