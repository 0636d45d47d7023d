import { useMedia } from '../useMedia';
import { type FigureShape, TALL, WIDE } from './figureShape';

/** The figure's shape for the page's width, the same as in network.css; the prerendered page is wide. */
export const useFigureShape = (): FigureShape => (useMedia('(max-width: 36rem)') ? TALL : WIDE);
