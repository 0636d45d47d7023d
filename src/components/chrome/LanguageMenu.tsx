import { LANGUAGE_FACTS, LANGUAGES } from '../../text';
import { useText, useTutor } from '../context';

/** The language of the page. Each is called by its own name, so that it is found by who reads no other. */
export function LanguageMenu() {
  const text = useText();
  const tutor = useTutor();
  return (
    <select
      className="language"
      aria-label={text('header.language')}
      value={text.language}
      onChange={({ target }) =>
        tutor.change({ language: LANGUAGES.find((language) => language === target.value) })
      }
    >
      {LANGUAGES.map((language) => {
        const { name, tag, direction } = LANGUAGE_FACTS[language];
        return (
          <option key={language} value={language} lang={tag} dir={direction}>
            {name}
          </option>
        );
      })}
    </select>
  );
}
