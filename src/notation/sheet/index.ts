export { cellName, sheetRef } from './cellName';
export { sheetFormula } from './sheetFormula';
export * from './workbook';
