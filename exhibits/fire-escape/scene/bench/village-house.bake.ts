import { villageHouse } from '../../model/plans/village-house.ts';
import { houseRecipe } from './recipe.ts';

export default houseRecipe(villageHouse);
