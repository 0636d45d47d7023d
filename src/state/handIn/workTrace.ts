import type { GeneralProblem, GeneralTrace } from '../../engine';
import { UPDATE_FORMS } from '../../engine/forms';
import { FORM_OF, type WrittenForm } from '../form';
import { traceOf } from '../work/problemEdits';

/** The trace of a problem in any form, whatever the page shows: who marks has the forms at hand. */
export const traceInForm = (problem: GeneralProblem, { form, delta }: WrittenForm): GeneralTrace =>
  traceOf(problem, form === 'delta' ? UPDATE_FORMS[FORM_OF[delta]] : undefined);
