import { coastRecipe } from './recipe.ts';

export default coastRecipe;
