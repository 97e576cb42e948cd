import { dormitory } from '../../model/plans/dormitory.ts';
import { houseRecipe } from './recipe.ts';

export default houseRecipe(dormitory);
