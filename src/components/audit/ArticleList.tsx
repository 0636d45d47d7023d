import { countsOf } from '../../state';
import { useText } from '../context';
import { ARTICLES, articleAudit } from './articles';

export interface ArticleListProps {
  readonly exampleId: string;
  readonly onChoose: (exampleId: string) => void;
}

/** The articles, each with how many of its figures are right. */
export function ArticleList({ exampleId, onChoose }: ArticleListProps) {
  const text = useText();
  return (
    <nav className="audit-articles" aria-label={text('audit.articles')}>
      <ul>
        {ARTICLES.map((article) => {
          const { all, right } = countsOf(articleAudit(article));
          return (
            <li key={article.id}>
              <button
                type="button"
                className="audit-article"
                aria-current={article.id === exampleId ? 'true' : undefined}
                onClick={() => onChoose(article.id)}
              >
                <span className="audit-article-title">{text(`example.${article.id}.title`)}</span>
                <span className="audit-article-count">{text('audit.ofRight', { all, right })}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
