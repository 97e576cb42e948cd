import { classroom } from '../../model/plans/classroom.ts';
import { houseRecipe } from './recipe.ts';

export default houseRecipe(classroom);
