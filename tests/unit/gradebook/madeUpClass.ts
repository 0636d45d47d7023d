import { writeWorkLink } from '../../../src/state';
import { exampleOf } from '../state/helpers';

/** The forward pass of Mazur's article, as it prints it. */
const FORWARD = [
  ['net.h1', '0.3775'],
  ['out.h1', '0.593269992'],
  ['net.h2', '0.3925'],
  ['out.h2', '0.596884378'],
  ['net.o1', '1.105905967'],
  ['out.o1', '0.75136507'],
  ['net.o2', '1.224921404'],
  ['out.o2', '0.772928465'],
] as const;
export const ASKED = FORWARD.length;

export interface MadeUpStudent {
  readonly first: string;
  readonly last: string;
  readonly email: string;
  readonly id: string;
  /** The link as the student copied it; absent: nothing was handed in. */
  readonly link?: string;
  /** One from before, which the later one takes the place of. */
  readonly earlier?: string;
  /** What it is worth, of `ASKED`, counted by hand: a point for each figure that is there and right. */
  readonly points?: number;
}

/** All kinds of names: quotes, umlauts, separators, what a spreadsheet runs, markup, other scripts, and two of one name. */
const NAMES: readonly (readonly [string, string])[] = [
  ['Ada', 'Lovelace'],
  ['Zoë', 'O’Neill'],
  ['Jörg', 'Müßig'],
  ['Sinéad', 'O"Connor'],
  ['Émilie', 'du Châtelet'],
  ['José; Luis', 'García, Pérez'],
  ['Anna', 'Müller'],
  ['Anna', 'Müller'],
  ['=1+1', 'Formel'],
  ['<b>Bo</b>', 'Markup'],
  ['小明', '王'],
  ['राम', 'शर्मा'],
  ['ليلى', 'حداد'],
  ['Ωμέγα', 'Alpha'],
  ['Ivan', 'Иванов'],
  ['Anne-Marie', '-Dash'],
  ['@at', 'Sign'],
  ['Tab', "Quote's"],
  ['Łukasz', 'Żółć'],
  ['Bjørn', 'Ærø'],
  ['Null', 'null'],
  ['NaN', 'True'],
  ['D’Arcy', 'McDonald'],
  ['Ng', 'Ng'],
  ['Maria', 'de la Cruz'],
  ['Jean "JJ"', 'Rousseau'],
  ['Olu', 'Adéyẹmí'],
  ['Nguyễn', 'Văn'],
  ['Ünal', 'Şahin'],
  ['Last', 'One'],
];

const linkOf = (name: string, figures: readonly (readonly [string, string])[]): string => {
  const written = writeWorkLink({
    example: exampleOf('classic'),
    asked: { digits: 3 },
    part: 'forward',
    name,
    figures: new Map(figures),
  });
  if (!written.ok) throw new Error('too long');
  return `https://school.example/backstep/${written.address}`;
};

/** The figures of student i: the last i mod 4 of them blank, and the first of every fifth a wrong number of its own. */
const figuresOf = (i: number) =>
  FORWARD.slice(0, ASKED - (i % 4)).map(
    ([id, text], at) => [id, at === 0 && i % 5 === 0 ? `0.9${100 + i}` : text] as const,
  );

/** Thirty students. A wrong net h1 costs itself alone: what stands behind it is right as it is. */
export const CLASS: readonly MadeUpStudent[] = NAMES.map(([first, last], i) => {
  const student = { first, last, email: `s${i}@school.example`, id: String(100_000 + i) };
  if (i === 20 || i === 21) return student;
  const link = linkOf(`${first} ${last}`, figuresOf(i));
  const points = ASKED - (i % 4) - (i % 5 === 0 ? 1 : 0);
  // Cut off within its last figure, which then counts as blank.
  if (i === 9) return { ...student, link: link.slice(0, -3), points: points - 1 };
  if (i === 4 || i === 12) {
    return { ...student, link, points, earlier: linkOf(first, FORWARD.slice(0, 1)) };
  }
  return { ...student, link, points };
});

const safeLink = (url: string): string =>
  `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=05%7C02&reserved=0`;
/** The link as systems and mail programs hand it on, by turns. */
export function handedOn(link: string, i: number): string {
  switch (i % 6) {
    case 1:
      return safeLink(link);
    case 2:
      return `=HYPERLINK("${link}","open")`;
    case 3:
      return `<p><a href="${link.replaceAll('&', '&amp;')}">${link.replaceAll('&', '&amp;')}</a></p>`;
    case 4:
      return `Here is my work: ${link} – thank you!`;
    case 5:
      return `<a href="${link}">${link.slice(0, 60)}...</a>`;
    default:
      return link;
  }
}

/** What stands in a cell of one who handed in twice: both, one after the other. */
export const bothIn = ({ link = '', earlier }: MadeUpStudent, i: number): string =>
  [...(earlier === undefined ? [] : [earlier]), ...(link === '' ? [] : [handedOn(link, i)])].join(
    ' ',
  );
