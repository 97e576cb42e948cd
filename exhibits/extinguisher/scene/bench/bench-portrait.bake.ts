import { PORTRAIT } from './arrangement.ts';
import { workshopRecipe } from './recipe.ts';

export default workshopRecipe(PORTRAIT);
