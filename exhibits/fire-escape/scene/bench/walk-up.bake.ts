import { walkUp } from '../../model/plans/walk-up.ts';
import { houseRecipe } from './recipe.ts';

export default houseRecipe(walkUp);
