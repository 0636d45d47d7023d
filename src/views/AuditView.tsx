import { ArticleAudit } from '../components/audit/ArticleAudit';
import '../components/audit/audit.css';
import { OwnAudit } from '../components/audit/OwnAudit';
import { SOURCES, SourceSwitch } from '../components/audit/SourceSwitch';
import { useText, useTutor, useTutorState } from '../components/context';
import { useLesson } from '../components/lesson';
import './printed.css';

/** The figures that articles print, and figures of the reader's own, beside the exact ones. */
export function AuditView() {
  const text = useText();
  const tutor = useTutor();
  const lesson = useLesson();
  const named = useTutorState((state) => state.query.source);
  const source = SOURCES.find((each) => each === named) ?? 'article';
  return (
    <main id="content" className="audit printed" tabIndex={-1}>
      <header className="audit-head">
        <h2>{text('view.audit')}</h2>
        <p>{text(`audit.intro.${source}`)}</p>
        <SourceSwitch source={source} onChange={(to) => tutor.show('audit', { source: to })} />
      </header>
      {source === 'article' ? (
        <ArticleAudit lesson={lesson} />
      ) : (
        <OwnAudit key={lesson.example.id} lesson={lesson} />
      )}
    </main>
  );
}
