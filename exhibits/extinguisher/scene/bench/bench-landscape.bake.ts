import { LANDSCAPE } from './arrangement.ts';
import { workshopRecipe } from './recipe.ts';

export default workshopRecipe(LANDSCAPE);
