/**
 * Cuts rows of known heights into pages of a given height, in order. A row that is higher than a page stands alone.
 * The gap lies between rows of one page only.
 */
export function pagesByHeight(heights: readonly number[], pageHeight: number, gap: number): number[][] {
  const pages: number[][] = [];
  let page: number[] = [];
  let used = 0;
  heights.forEach((height, index) => {
    const needed = page.length === 0 ? height : used + gap + height;
    if (page.length > 0 && needed > pageHeight) {
      pages.push(page);
      page = [];
      used = height;
    } else {
      used = needed;
    }
    page.push(index);
  });
  if (page.length > 0) pages.push(page);
  return pages;
}
