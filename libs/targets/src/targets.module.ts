import { OrganisationsModule } from '@app/organisations';
import { Module } from '@nestjs/common';
import { AreaBoards } from './area-board.service';
import { AreaTargets } from './area-targets.service';
import { Indicators } from './indicators.service';
import { IndicatorResultsResolver } from './indicator-results.resolver';
import { IndicatorResults } from './indicator-results.service';
import { AreaTargetNodes, IndicatorResultNodes } from './target-nodes';
import { AreaBoardResolver, AreaFigureResolver, TargetsResolver } from './targets.resolver';

@Module({
  imports: [OrganisationsModule],
  providers: [
    Indicators,
    AreaTargets,
    IndicatorResults,
    AreaBoards,
    TargetsResolver,
    AreaBoardResolver,
    AreaFigureResolver,
    IndicatorResultsResolver,
    AreaTargetNodes,
    IndicatorResultNodes,
  ],
})
export class TargetsModule {}
