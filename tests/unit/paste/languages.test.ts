import { describe, expect, test } from 'vitest';
import { generalOf } from '../../../src/engine';
import { CLASSIC_PROBLEM } from '../../../src/examples/problems';
import { READING_WORDS, readProblemText } from '../../../src/state/paste';

const CLASSIC = generalOf(CLASSIC_PROBLEM);
const read = (text: string) => readProblemText(text, READING_WORDS, CLASSIC);

/** The same problem, as a sheet in each language has it. */
const SAID = {
  en: `A network with two inputs, three hidden neurons and one output. Inputs: 0.25 and 0.75; target: 0.1.
    Learning rate 0.3, momentum 0.8. ReLU in the hidden layer, linear output, mean squared error, no biases.`,
  es: `Una red con dos entradas, tres neuronas ocultas y una salida. Entradas: 0,25 y 0,75; salida deseada: 0,1.
    Tasa de aprendizaje 0,3, momento 0,8. ReLU en la capa oculta, salida lineal, error cuadrático medio, sin sesgos.`,
  de: `Ein Netz mit zwei Eingaben, drei verborgenen Neuronen und einer Ausgabe. Eingaben: 0,25 und 0,75; Zielwert: 0,1.
    Lernrate 0,3, Momentum 0,8. ReLU in der verborgenen Schicht, lineare Ausgabe, mittlerer quadratischer Fehler, ohne Bias.`,
  fr: `Un réseau avec deux entrées, trois neurones cachés et une sortie. Entrées : 0,25 et 0,75 ; cible : 0,1.
    Taux d’apprentissage 0,3, momentum 0,8. ReLU dans la couche cachée, sortie linéaire, erreur quadratique moyenne, sans biais.`,
  hi: `दो इनपुट, तीन छिपे न्यूरॉन और एक आउटपुट वाला नेटवर्क। इनपुट: 0.25 और 0.75; लक्ष्य: 0.1।
    सीखने की दर 0.3, संवेग 0.8। छिपी परत में ReLU, रैखिक आउटपुट, माध्य वर्ग त्रुटि, बिना बायस।`,
  zh: `网络有两个输入，三个隐藏神经元，一个输出。输入：0.25和0.75；目标值：0.1。学习率0.3，动量0.8。
    隐藏层ReLU，线性输出，均方误差，无偏置。`,
  ar: `شبكة ذات 2 مدخلات، 3 عصبونات مخفية و 1 مخرج. المدخلات: ٠٫٢٥ و ٠٫٧٥؛ الهدف: ٠٫١.
    معدل التعلم ٠٫٣، الزخم ٠٫٨. ReLU في الطبقة المخفية، مخرج خطي، متوسط مربع الخطأ، بدون انحياز.`,
} as const;

describe('a problem in words', () => {
  test.each(Object.entries(SAID))('%s', (_, text) => {
    const { problem, left } = read(text);
    expect(problem?.examples).toEqual([{ inputs: [0.25, 0.75], targets: [0.1] }]);
    expect(problem?.layers.map(({ biases }) => biases.length)).toEqual([3, 1]);
    expect(problem?.layers.map(({ activation }) => activation)).toEqual(['relu', 'identity']);
    expect(problem?.loss).toBe('meanSquared');
    expect(problem?.learningRate).toBe(0.3);
    expect(problem?.method).toEqual({ name: 'momentum', mu: 0.8 });
    expect(problem?.bias).toBe('none');
    expect(left.filter(({ kind }) => kind !== 'words')).toEqual([]);
  });

  test('every language has a word for each thing that English has one for', () => {
    const [english, ...others] = READING_WORDS;
    const needed = Object.keys(english ?? {}).filter(
      (term) =>
        !/^(?:combine|method:(?:adam|rmsprop|nesterov)|biases:separate|updatebiases|activation:(?:leakyrelu|relu)|of|glue)/.test(
          term,
        ),
    );
    for (const words of others) expect(needed.filter((term) => !(term in words))).toEqual([]);
  });
});
