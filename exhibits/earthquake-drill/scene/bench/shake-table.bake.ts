import { tableRecipe } from './recipe.ts';

export default tableRecipe();
