import type { MouseEvent } from 'react';
import { useText } from '../components/context';
import { type GuideSection, SECTIONS } from '../components/teachers/guide';
import { MakeAssignment } from '../components/teachers/MakeAssignment';
import { SECTION_BODIES } from '../components/teachers/sectionBodies';
import '../components/teachers/teachers.css';
import './printed.css';

const headingId = (section: GuideSection): string => `teachers-${section}`;

/** A lesson plan, the mistakes to expect, and what the model leaves out: to read, and to print. */
export function TeachersView() {
  const text = useText();
  // The address goes on saying the view.
  const goTo = (event: MouseEvent, section: GuideSection): void => {
    event.preventDefault();
    const heading = document.getElementById(headingId(section));
    heading?.focus();
    heading?.scrollIntoView();
  };
  return (
    <main id="content" className="teachers printed" tabIndex={-1}>
      <h2>{text('view.teachers')}</h2>
      <p className="teachers-lead">{text('teachers.lead')}</p>
      <MakeAssignment />
      <nav aria-label={text('teachers.contents')}>
        <ol>
          {SECTIONS.map((id) => (
            <li key={id}>
              <a href={`#${headingId(id)}`} onClick={(event) => goTo(event, id)}>
                {text(`teachers.section.${id}`)}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {SECTIONS.map((id) => {
        const Body = SECTION_BODIES[id];
        return (
          <section key={id} aria-labelledby={headingId(id)}>
            <h3 id={headingId(id)} tabIndex={-1}>
              {text(`teachers.section.${id}`)}
            </h3>
            <Body />
          </section>
        );
      })}
    </main>
  );
}
