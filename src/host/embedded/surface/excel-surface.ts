/** Made by scripts/generate-surface.mjs from @types/office-js; surface.ts says how to read it. */
export const EXCEL_SURFACE = `
class RequestContext 1.1
>application 1.1 Application
>runtime 1.5 Runtime
>workbook 1.1 Workbook
class Query 1.14
.error 1.14 QueryError
.loadedTo 1.14 LoadToType
.loadedToDataModel 1.14 boolean
.name 1.14 string
.refreshDate 1.14 any
.rowsLoadedCount 1.14 number
class QueryCollection 1.14 Query
:getCount 1.14 number
:getItem 1.14 Query key:string
class Runtime 1.5
=enableEvents 1.8 boolean
class Application 1.1
.calculationEngineVersion 1.9 number
.calculationState 1.9 CalculationState
.decimalSeparator 1.11 string
.thousandsSeparator 1.11 string
.useSystemSeparators 1.11 boolean
:calculate 1.1 void calculationType:CalculationType
:suspendApiCalculationUntilNextSync 1.6 void
:suspendScreenUpdatingUntilNextSync 1.9 void
=calculationMode 1.1 CalculationMode
>cultureInfo 1.11 CultureInfo
>iterativeCalculation 1.9 IterativeCalculation
class IterativeCalculation 1.9
=enabled 1.9 boolean
=maxChange 1.9 number
=maxIteration 1.9 number
class Workbook 1.1
.autoSave 1.9 boolean
.calculationEngineVersion 1.9 number
.name 1.7 string
.previouslySaved 1.9 boolean
.readOnly 1.8 boolean
:close 1.11 void closeBehavior?:CloseBehavior
:getActiveCell 1.7 Range
:getActiveChart 1.9 Chart
:getActiveChartOrNullObject 1.9 Chart
:getActiveShape 1.19 Shape
:getActiveShapeOrNullObject 1.19 Shape
:getActiveSlicer 1.10 Slicer
:getActiveSlicerOrNullObject 1.10 Slicer
:getIsActiveCollabSession 1.9 boolean
:getLinkedEntityCellValue 1.16 object linkedEntityCellValueId:object
:getSelectedRange 1.1 Range
:getSelectedRanges 1.9 RangeAreas
:insertWorksheetsFromBase64 1.13 string[] base64File:string options?:object
:save 1.11 void saveBehavior?:SaveBehavior
=chartDataPointTrack 1.9 boolean
=isDirty 1.9 boolean
=usePrecisionAsDisplayed 1.9 boolean
>application 1.1 Application
>bindings 1.1 BindingCollection
>comments 1.10 CommentCollection
>customXmlParts 1.5 CustomXmlPartCollection
>dataConnections 1.7 DataConnectionCollection
>functions 1.2 Functions
>linkedEntityDataDomains 1.19 LinkedEntityDataDomainCollection
>names 1.1 NamedItemCollection
>notes 1.18 NoteCollection
>pivotTableStyles 1.10 PivotTableStyleCollection
>pivotTables 1.3 PivotTableCollection
>properties 1.7 DocumentProperties
>protection 1.7 WorkbookProtection
>queries 1.14 QueryCollection
>settings 1.4 SettingCollection
>slicerStyles 1.10 SlicerStyleCollection
>slicers 1.10 SlicerCollection
>styles 1.7 StyleCollection
>tableStyles 1.10 TableStyleCollection
>tables 1.1 TableCollection
>timelineStyles 1.10 TimelineStyleCollection
>worksheets 1.1 WorksheetCollection
class WorkbookProtection 1.7
.protected 1.7 boolean
:protect 1.7 void password?:string
:unprotect 1.7 void password?:string
class WorkbookCreated 1.8
class Worksheet 1.1
.id 1.1 string
.standardHeight 1.7 number
.tabId 1.14 number
:activate 1.1 void
:calculate 1.6 void markAllDirty:boolean
:copy 1.7 Worksheet positionType?:WorksheetPositionType relativeTo?:Worksheet
:delete 1.1 void
:findAll 1.9 RangeAreas text:string criteria:object
:findAllOrNullObject 1.9 RangeAreas text:string criteria:object
:getCell 1.1 Range row:number column:number
:getNext 1.5 Worksheet visibleOnly?:boolean
:getNextOrNullObject 1.5 Worksheet visibleOnly?:boolean
:getPrevious 1.5 Worksheet visibleOnly?:boolean
:getPreviousOrNullObject 1.5 Worksheet visibleOnly?:boolean
:getRange 1.1 Range address?:string
:getRangeByIndexes 1.7 Range startRow:number startColumn:number rowCount:number columnCount:number
:getRanges 1.9 RangeAreas address?:string
:getUsedRange 1.1 Range valuesOnly?:boolean
:getUsedRangeOrNullObject 1.4 Range valuesOnly?:boolean
:replaceAll 1.9 number text:string replacement:string criteria:object
:showOutlineLevels 1.10 void rowLevels:number columnLevels:number
=enableCalculation 1.9 boolean
=name 1.1 string
=position 1.1 number
=showDataTypeIcons 1.19 boolean
=showGridlines 1.8 boolean
=showHeadings 1.8 boolean
=standardWidth 1.7 number
=tabColor 1.7 string
=visibility 1.1 SheetVisibility
>autoFilter 1.9 AutoFilter
>charts 1.1 ChartCollection
>comments 1.10 CommentCollection
>customProperties 1.12 WorksheetCustomPropertyCollection
>freezePanes 1.7 WorksheetFreezePanes
>horizontalPageBreaks 1.9 PageBreakCollection
>names 1.4 NamedItemCollection
>notes 1.18 NoteCollection
>pageLayout 1.9 PageLayout
>pivotTables 1.3 PivotTableCollection
>protection 1.2 WorksheetProtection
>shapes 1.9 ShapeCollection
>slicers 1.10 SlicerCollection
>tables 1.1 TableCollection
>verticalPageBreaks 1.9 PageBreakCollection
class WorksheetCollection 1.1 Worksheet
:add 1.1 Worksheet name?:string
:getActiveWorksheet 1.1 Worksheet
:getCount 1.4 number visibleOnly?:boolean
:getFirst 1.5 Worksheet visibleOnly?:boolean
:getItem 1.1 Worksheet key:string
:getItemOrNullObject 1.4 Worksheet key:string
:getLast 1.5 Worksheet visibleOnly?:boolean
class WorksheetProtection 1.2
.options 1.2 object
.protected 1.2 boolean
:protect 1.2 void options?:object password?:string
:unprotect 1.7 void password?:string
class WorksheetFreezePanes 1.7
:freezeAt 1.7 void frozenRange:Range|string
:freezeColumns 1.7 void count?:number
:freezeRows 1.7 void count?:number
:getLocation 1.7 Range
:getLocationOrNullObject 1.7 Range
:unfreeze 1.7 void
class Range 1.1
.address 1.1 string
.addressLocal 1.1 string
.cellCount 1.1 number
.columnCount 1.1 number
.columnIndex 1.1 number
.hasSpill 1.12 boolean
.height 1.10 number
.hidden 1.2 boolean
.isEntireColumn 1.7 boolean
.isEntireRow 1.7 boolean
.left 1.10 number
.linkedDataTypeState 1.9 LinkedDataTypeState[][]
.numberFormatCategories 1.12 NumberFormatCategory[][]
.rowCount 1.1 number
.rowIndex 1.1 number
.savedAsArray 1.12 boolean
.text 1.1 string[][]
.top 1.10 number
.valueTypes 1.1 RangeValueType[][]
.width 1.10 number
:autoFill 1.9 void destinationRange?:Range|string autoFillType?:AutoFillType
:calculate 1.6 void
:clear 1.1 void applyTo?:ClearApplyTo
:clearOrResetContents 1.18 void
:convertDataTypeToText 1.9 void
:convertToLinkedDataType 1.9 void serviceID:number languageCulture:string
:copyFrom 1.9 void sourceRange:Range|RangeAreas|string copyType?:RangeCopyType skipBlanks?:boolean transpose?:boolean
:delete 1.1 void shift:DeleteShiftDirection
:find 1.9 Range text:string criteria:object
:findOrNullObject 1.9 Range text:string criteria:object
:flashFill 1.9 void
:getAbsoluteResizedRange 1.7 Range numRows:number numColumns:number
:getBoundingRect 1.1 Range anotherRange:Range|string
:getCell 1.1 Range row:number column:number
:getCellProperties 1.9 object[][] cellPropertiesLoadOptions:object
:getColumn 1.1 Range column:number
:getColumnProperties 1.9 object[] columnPropertiesLoadOptions:object
:getColumnsAfter 1.2 Range count?:number
:getColumnsBefore 1.2 Range count?:number
:getDependents 1.15 WorkbookRangeAreas
:getDirectDependents 1.13 WorkbookRangeAreas
:getDirectPrecedents 1.12 WorkbookRangeAreas
:getDisplayedCellProperties 1.19 object[][] cellPropertiesLoadOptions:object
:getEntireColumn 1.1 Range
:getEntireRow 1.1 Range
:getExtendedRange 1.13 Range direction:KeyboardDirection activeCell?:Range|string
:getImage 1.7 string
:getIntersection 1.1 Range anotherRange:Range|string
:getIntersectionOrNullObject 1.4 Range anotherRange:Range|string
:getLastCell 1.1 Range
:getLastColumn 1.1 Range
:getLastRow 1.1 Range
:getMergedAreasOrNullObject 1.13 RangeAreas
:getOffsetRange 1.1 Range rowOffset:number columnOffset:number
:getPivotTables 1.12 PivotTableScopedCollection fullyContained?:boolean
:getPrecedents 1.14 WorkbookRangeAreas
:getRangeEdge 1.13 Range direction:KeyboardDirection activeCell?:Range|string
:getResizedRange 1.2 Range deltaRows:number deltaColumns:number
:getRow 1.1 Range row:number
:getRowProperties 1.9 object[] rowPropertiesLoadOptions:object
:getRowsAbove 1.2 Range count?:number
:getRowsBelow 1.2 Range count?:number
:getSpecialCells 1.9 RangeAreas cellType:SpecialCellType cellValueType?:SpecialCellValueType
:getSpecialCellsOrNullObject 1.9 RangeAreas cellType:SpecialCellType cellValueType?:SpecialCellValueType
:getSpillParent 1.12 Range
:getSpillParentOrNullObject 1.12 Range
:getSpillingToRange 1.12 Range
:getSpillingToRangeOrNullObject 1.12 Range
:getSurroundingRegion 1.7 Range
:getTables 1.9 TableScopedCollection fullyContained?:boolean
:getUsedRange 1.1 Range valuesOnly?:boolean
:getUsedRangeOrNullObject 1.4 Range valuesOnly?:boolean
:getVisibleView 1.3 RangeView
:group 1.10 void groupOption:GroupOption
:hideGroupDetails 1.10 void groupOption:GroupOption
:insert 1.1 Range shift:InsertShiftDirection
:merge 1.2 void across?:boolean
:moveTo 1.11 void destinationRange:Range|string
:removeDuplicates 1.9 RemoveDuplicatesResult columns:number[] includesHeader:boolean
:replaceAll 1.9 number text:string replacement:string criteria:object
:select 1.1 void
:setCellProperties 1.9 void cellPropertiesData:object[][]
:setColumnProperties 1.9 void columnPropertiesData:object[]
:setDirty 1.9 void
:setRowProperties 1.9 void rowPropertiesData:object[]
:showCard 1.7 void
:showGroupDetails 1.10 void groupOption:GroupOption
:ungroup 1.10 void groupOption:GroupOption
:unmerge 1.2 void
=columnHidden 1.2 boolean
=control 1.18 object
=formulas 1.1 any[][]
=formulasLocal 1.1 any[][]
=formulasR1C1 1.2 any[][]
=hyperlink 1.7 object
=numberFormat 1.1 any[][]
=numberFormatLocal 1.7 any[][]
=rowHidden 1.2 boolean
=style 1.7 string
=values 1.1 any[][]
=valuesAsJson 1.16 object[][]
=valuesAsJsonLocal 1.16 object[][]
>conditionalFormats 1.6 ConditionalFormatCollection
>dataValidation 1.8 DataValidation
>format 1.1 RangeFormat
>sort 1.2 RangeSort
>worksheet 1.1 Worksheet
class RangeAreas 1.9
.address 1.9 string
.addressLocal 1.9 string
.areaCount 1.9 number
.cellCount 1.9 number
.isEntireColumn 1.9 boolean
.isEntireRow 1.9 boolean
:calculate 1.9 void
:clear 1.9 void applyTo?:ClearApplyTo
:clearOrResetContents 1.18 void
:convertDataTypeToText 1.9 void
:convertToLinkedDataType 1.9 void serviceID:number languageCulture:string
:copyFrom 1.9 void sourceRange:Range|RangeAreas|string copyType?:RangeCopyType skipBlanks?:boolean transpose?:boolean
:getEntireColumn 1.9 RangeAreas
:getEntireRow 1.9 RangeAreas
:getIntersection 1.9 RangeAreas anotherRange:Range|RangeAreas|string
:getIntersectionOrNullObject 1.9 RangeAreas anotherRange:Range|RangeAreas|string
:getOffsetRangeAreas 1.9 RangeAreas rowOffset:number columnOffset:number
:getSpecialCells 1.9 RangeAreas cellType:SpecialCellType cellValueType?:SpecialCellValueType
:getSpecialCellsOrNullObject 1.9 RangeAreas cellType:SpecialCellType cellValueType?:SpecialCellValueType
:getTables 1.9 TableScopedCollection fullyContained?:boolean
:getUsedRangeAreas 1.9 RangeAreas valuesOnly?:boolean
:getUsedRangeAreasOrNullObject 1.9 RangeAreas valuesOnly?:boolean
:select 1.18 void
:setDirty 1.9 void
=style 1.9 string
>areas 1.9 RangeCollection
>conditionalFormats 1.9 ConditionalFormatCollection
>dataValidation 1.9 DataValidation
>format 1.9 RangeFormat
>worksheet 1.9 Worksheet
class WorkbookRangeAreas 1.12
.addresses 1.12 string[]
:getRangeAreasBySheet 1.12 RangeAreas key:string
:getRangeAreasOrNullObjectBySheet 1.12 RangeAreas key:string
>areas 1.12 RangeAreasCollection
>ranges 1.12 RangeCollection
class RangeView 1.3
.cellAddresses 1.3 any[][]
.columnCount 1.3 number
.index 1.3 number
.rowCount 1.3 number
.text 1.3 string[][]
.valueTypes 1.3 RangeValueType[][]
:getRange 1.3 Range
=formulas 1.3 any[][]
=formulasLocal 1.3 any[][]
=formulasR1C1 1.3 any[][]
=numberFormat 1.3 any[][]
=values 1.3 any[][]
=valuesAsJson 1.16 object[][]
=valuesAsJsonLocal 1.16 object[][]
>rows 1.3 RangeViewCollection
class RangeViewCollection 1.3 RangeView
:getCount 1.4 number
:getItemAt 1.3 RangeView index:number
class SettingCollection 1.4 Setting
:add 1.4 Setting key:string value:string|number|boolean|any|any[]
:getCount 1.4 number
:getItem 1.4 Setting key:string
:getItemOrNullObject 1.4 Setting key:string
class Setting 1.4
.key 1.4 string
:delete 1.4 void
=value 1.4 any
class NamedItemCollection 1.1 NamedItem
:add 1.4 NamedItem name:string reference:Range|string comment?:string
:addFormulaLocal 1.4 NamedItem name:string formula:string comment?:string
:getCount 1.4 number
:getItem 1.1 NamedItem name:string
:getItemOrNullObject 1.4 NamedItem name:string
class NamedItem 1.1
.name 1.1 string
.scope 1.4 NamedItemScope
.type 1.1 NamedItemType
.value 1.1 any
.valueAsJson 1.16 object|string
.valueAsJsonLocal 1.16 object|string
:delete 1.4 void
:getRange 1.1 Range
:getRangeOrNullObject 1.4 Range
=comment 1.4 string
=formula 1.7 any
=visible 1.1 boolean
>arrayValues 1.7 NamedItemArrayValues
>worksheet 1.4 Worksheet
>worksheetOrNullObject 1.4 Worksheet
class NamedItemArrayValues 1.7
.types 1.7 RangeValueType[][]
.values 1.7 any[][]
.valuesAsJson 1.16 object[][]
.valuesAsJsonLocal 1.16 object[][]
class Binding 1.1
.id 1.1 string
.type 1.1 BindingType
:delete 1.3 void
:getRange 1.1 Range
:getTable 1.1 Table
:getText 1.1 string
class BindingCollection 1.1 Binding
.count 1.1 number
:add 1.3 Binding range:Range|string bindingType:BindingType id:string
:addFromNamedItem 1.3 Binding name:string bindingType:BindingType id:string
:addFromSelection 1.3 Binding bindingType:BindingType id:string
:getCount 1.4 number
:getItem 1.1 Binding id:string
:getItemAt 1.1 Binding index:number
:getItemOrNullObject 1.4 Binding id:string
class TableCollection 1.1 Table
.count 1.1 number
:add 1.1 Table address:Range|string hasHeaders:boolean
:getCount 1.4 number
:getItem 1.1 Table key:string
:getItemAt 1.1 Table index:number
:getItemOrNullObject 1.4 Table key:string
class TableScopedCollection 1.9 Table
:getCount 1.9 number
:getFirst 1.9 Table
:getItem 1.9 Table key:string
:getItemOrNullObject 1.14 Table key:string
class Table 1.1
.id 1.1 string
.legacyId 1.8 string
:clearFilters 1.2 void
:convertToRange 1.2 Range
:delete 1.1 void
:getDataBodyRange 1.1 Range
:getHeaderRowRange 1.1 Range
:getRange 1.1 Range
:getTotalRowRange 1.1 Range
:reapplyFilters 1.2 void
:resize 1.13 void newRange:Range|string
=highlightFirstColumn 1.3 boolean
=highlightLastColumn 1.3 boolean
=name 1.1 string
=showBandedColumns 1.3 boolean
=showBandedRows 1.3 boolean
=showFilterButton 1.3 boolean
=showHeaders 1.1 boolean
=showTotals 1.1 boolean
=style 1.1 string
>autoFilter 1.9 AutoFilter
>columns 1.1 TableColumnCollection
>rows 1.1 TableRowCollection
>sort 1.2 TableSort
>worksheet 1.2 Worksheet
class TableColumnCollection 1.1 TableColumn
.count 1.1 number
:add 1.1 TableColumn index?:number values?:object|boolean|string|number name?:string
:addAsJson 1.16 TableColumn index?:number values?:object[][] name?:string
:getCount 1.4 number
:getItem 1.1 TableColumn key:number|string
:getItemAt 1.1 TableColumn index:number
:getItemOrNullObject 1.4 TableColumn key:number|string
class TableColumn 1.1
.id 1.1 number
.index 1.1 number
:delete 1.1 void
:getDataBodyRange 1.1 Range
:getHeaderRowRange 1.1 Range
:getRange 1.1 Range
:getTotalRowRange 1.1 Range
=name 1.1 string
=values 1.1 any[][]
=valuesAsJson 1.16 object[][]
=valuesAsJsonLocal 1.16 object[][]
>filter 1.2 Filter
class TableRowCollection 1.1 TableRow
.count 1.1 number
:add 1.1 TableRow index?:number values?:object|boolean|string|number alwaysInsert?:boolean
:addAsJson 1.16 TableRow index?:number values?:object[][] alwaysInsert?:boolean
:getCount 1.4 number
:getItemAt 1.1 TableRow index:number
class TableRow 1.1
.index 1.1 number
:delete 1.1 void
:getRange 1.1 Range
=values 1.1 any[][]
=valuesAsJson 1.16 object[][]
=valuesAsJsonLocal 1.16 object[][]
class DataValidation 1.8
.type 1.8 DataValidationType
.valid 1.8 boolean
:clear 1.8 void
:getInvalidCells 1.9 RangeAreas
:getInvalidCellsOrNullObject 1.9 RangeAreas
=errorAlert 1.8 object
=ignoreBlanks 1.8 boolean
=prompt 1.8 object
=rule 1.8 object
class RemoveDuplicatesResult 1.9
.removed 1.9 number
.uniqueRemaining 1.9 number
class RangeFormat 1.1
:adjustIndent 1.11 void amount:number
:autofitColumns 1.2 void
:autofitRows 1.2 void
=autoIndent 1.9 boolean
=columnWidth 1.2 number
=horizontalAlignment 1.1 HorizontalAlignment
=indentLevel 1.9 number
=readingOrder 1.9 ReadingOrder
=rowHeight 1.2 number
=shrinkToFit 1.9 boolean
=textOrientation 1.7 number
=useStandardHeight 1.7 boolean
=useStandardWidth 1.7 boolean
=verticalAlignment 1.1 VerticalAlignment
=wrapText 1.1 boolean
>borders 1.1 RangeBorderCollection
>fill 1.1 RangeFill
>font 1.1 RangeFont
>protection 1.2 FormatProtection
class FormatProtection 1.2
=formulaHidden 1.2 boolean
=locked 1.2 boolean
class RangeFill 1.1
:clear 1.1 void
=color 1.1 string
=pattern 1.9 FillPattern
=patternColor 1.9 string
=patternTintAndShade 1.9 number
=tintAndShade 1.9 number
class RangeBorder 1.1
.sideIndex 1.1 BorderIndex
=color 1.1 string
=style 1.1 BorderLineStyle
=tintAndShade 1.9 number
=weight 1.1 BorderWeight
class RangeBorderCollection 1.1 RangeBorder
.count 1.1 number
:getItem 1.1 RangeBorder index:BorderIndex
:getItemAt 1.1 RangeBorder index:number
=tintAndShade 1.9 number
class RangeFont 1.1
=bold 1.1 boolean
=color 1.1 string
=italic 1.1 boolean
=name 1.1 string
=size 1.1 number
=strikethrough 1.9 boolean
=subscript 1.9 boolean
=superscript 1.9 boolean
=tintAndShade 1.9 number
=underline 1.1 RangeUnderlineStyle
class ChartCollection 1.1 Chart
.count 1.1 number
:add 1.1 Chart type:ChartType sourceData:Range seriesBy?:ChartSeriesBy
:getCount 1.4 number
:getItem 1.1 Chart name:string
:getItemAt 1.1 Chart index:number
:getItemOrNullObject 1.4 Chart name:string
class Chart 1.1
.id 1.7 string
:activate 1.9 void
:delete 1.1 void
:getDataTable 1.14 ChartDataTable
:getDataTableOrNullObject 1.14 ChartDataTable
:getImage 1.2 string width?:number height?:number fittingMode?:ImageFittingMode
:setData 1.1 void sourceData:Range seriesBy?:ChartSeriesBy
:setPosition 1.1 void startCell:Range|string endCell?:Range|string
=categoryLabelLevel 1.8 number
=chartType 1.7 ChartType
=displayBlanksAs 1.8 ChartDisplayBlanksAs
=height 1.1 number
=left 1.1 number
=name 1.1 string
=plotBy 1.8 ChartPlotBy
=plotVisibleOnly 1.8 boolean
=seriesNameLevel 1.8 number
=showAllFieldButtons 1.7 boolean
=showDataLabelsOverMaximum 1.8 boolean
=style 1.8 number
=top 1.1 number
=width 1.1 number
>axes 1.1 ChartAxes
>dataLabels 1.1 ChartDataLabels
>format 1.1 ChartAreaFormat
>legend 1.1 ChartLegend
>pivotOptions 1.9 ChartPivotOptions
>plotArea 1.8 ChartPlotArea
>series 1.1 ChartSeriesCollection
>title 1.1 ChartTitle
>worksheet 1.2 Worksheet
class ChartPivotOptions 1.9
=showAxisFieldButtons 1.9 boolean
=showLegendFieldButtons 1.9 boolean
=showReportFilterFieldButtons 1.9 boolean
=showValueFieldButtons 1.9 boolean
class ChartAreaFormat 1.1
=colorScheme 1.9 ChartColorScheme
=roundedCorners 1.9 boolean
>border 1.7 ChartBorder
>fill 1.1 ChartFill
>font 1.1 ChartFont
class ChartSeriesCollection 1.1 ChartSeries
.count 1.1 number
:add 1.7 ChartSeries name?:string index?:number
:getCount 1.4 number
:getItemAt 1.1 ChartSeries index:number
class ChartSeries 1.1
:delete 1.7 void
:getDimensionDataSourceString 1.15 string dimension:ChartSeriesDimension
:getDimensionDataSourceType 1.15 ChartDataSourceType dimension:ChartSeriesDimension
:getDimensionValues 1.12 string[] dimension:ChartSeriesDimension
:setBubbleSizes 1.7 void sourceData:Range
:setValues 1.7 void sourceData:Range
:setXAxisValues 1.7 void sourceData:Range
=axisGroup 1.8 ChartAxisGroup
=bubbleScale 1.9 number
=chartType 1.7 ChartType
=doughnutHoleSize 1.7 number
=explosion 1.8 number
=filtered 1.7 boolean
=firstSliceAngle 1.8 number
=gapWidth 1.7 number
=gradientMaximumColor 1.9 string
=gradientMaximumType 1.9 ChartGradientStyleType
=gradientMaximumValue 1.9 number
=gradientMidpointColor 1.9 string
=gradientMidpointType 1.9 ChartGradientStyleType
=gradientMidpointValue 1.9 number
=gradientMinimumColor 1.9 string
=gradientMinimumType 1.9 ChartGradientStyleType
=gradientMinimumValue 1.9 number
=gradientStyle 1.9 ChartGradientStyle
=hasDataLabels 1.7 boolean
=invertColor 1.9 string
=invertIfNegative 1.8 boolean
=markerBackgroundColor 1.7 string
=markerForegroundColor 1.7 string
=markerSize 1.7 number
=markerStyle 1.7 ChartMarkerStyle
=name 1.1 string
=overlap 1.8 number
=parentLabelStrategy 1.9 ChartParentLabelStrategy
=plotOrder 1.7 number
=secondPlotSize 1.8 number
=showConnectorLines 1.9 boolean
=showLeaderLines 1.9 boolean
=showShadow 1.7 boolean
=smooth 1.7 boolean
=splitType 1.8 ChartSplitType
=splitValue 1.9 number
=varyByCategories 1.8 boolean
>binOptions 1.9 ChartBinOptions
>boxwhiskerOptions 1.9 ChartBoxwhiskerOptions
>dataLabels 1.8 ChartDataLabels
>format 1.1 ChartSeriesFormat
>mapOptions 1.9 ChartMapOptions
>points 1.1 ChartPointsCollection
>trendlines 1.7 ChartTrendlineCollection
>xErrorBars 1.9 ChartErrorBars
>yErrorBars 1.9 ChartErrorBars
class ChartSeriesFormat 1.1
>fill 1.1 ChartFill
>line 1.1 ChartLineFormat
class ChartPointsCollection 1.1 ChartPoint
.count 1.1 number
:getCount 1.4 number
:getItemAt 1.1 ChartPoint index:number
class ChartPoint 1.1
.value 1.1 any
=hasDataLabel 1.7 boolean
=markerBackgroundColor 1.7 string
=markerForegroundColor 1.7 string
=markerSize 1.7 number
=markerStyle 1.7 ChartMarkerStyle
>dataLabel 1.7 ChartDataLabel
>format 1.1 ChartPointFormat
class ChartPointFormat 1.1
>border 1.7 ChartBorder
>fill 1.1 ChartFill
class ChartAxes 1.1
:getItem 1.7 ChartAxis type:ChartAxisType group?:ChartAxisGroup
>categoryAxis 1.1 ChartAxis
>seriesAxis 1.1 ChartAxis
>valueAxis 1.1 ChartAxis
class ChartAxis 1.1
.axisGroup 1.7 ChartAxisGroup
.customDisplayUnit 1.7 number
.height 1.7 number
.left 1.7 number
.positionAt 1.8 number
.top 1.7 number
.type 1.7 ChartAxisType
.width 1.7 number
:setCategoryNames 1.7 void sourceData:Range
:setCustomDisplayUnit 1.7 void value:number
:setPositionAt 1.8 void value:number
=alignment 1.8 ChartTickLabelAlignment
=baseTimeUnit 1.7 ChartAxisTimeUnit
=categoryType 1.7 ChartAxisCategoryType
=displayUnit 1.7 ChartAxisDisplayUnit
=isBetweenCategories 1.8 boolean
=linkNumberFormat 1.9 boolean
=logBase 1.7 number
=majorTickMark 1.7 ChartAxisTickMark
=majorTimeUnitScale 1.7 ChartAxisTimeUnit
=majorUnit 1.1 any
=maximum 1.1 any
=minimum 1.1 any
=minorTickMark 1.7 ChartAxisTickMark
=minorTimeUnitScale 1.7 ChartAxisTimeUnit
=minorUnit 1.1 any
=multiLevel 1.8 boolean
=numberFormat 1.8 string
=offset 1.8 number
=position 1.8 ChartAxisPosition
=reversePlotOrder 1.7 boolean
=scaleType 1.7 ChartAxisScaleType
=showDisplayUnitLabel 1.7 boolean
=textOrientation 1.8 any
=tickLabelPosition 1.7 ChartAxisTickLabelPosition
=tickLabelSpacing 1.7 any
=tickMarkSpacing 1.7 number
=visible 1.7 boolean
>format 1.1 ChartAxisFormat
>majorGridlines 1.1 ChartGridlines
>minorGridlines 1.1 ChartGridlines
>title 1.1 ChartAxisTitle
class ChartAxisFormat 1.1
>fill 1.8 ChartFill
>font 1.1 ChartFont
>line 1.1 ChartLineFormat
class ChartAxisTitle 1.1
:setFormula 1.8 void formula:string
=text 1.1 string
=textOrientation 1.12 number
=visible 1.1 boolean
>format 1.1 ChartAxisTitleFormat
class ChartAxisTitleFormat 1.1
>border 1.8 ChartBorder
>fill 1.8 ChartFill
>font 1.1 ChartFont
class ChartDataLabels 1.1
.showAsStickyCallout 1.19 boolean
=autoText 1.8 boolean
=geometricShapeType 1.19 GeometricShapeType
=horizontalAlignment 1.8 ChartTextHorizontalAlignment
=linkNumberFormat 1.9 boolean
=numberFormat 1.8 string
=position 1.1 ChartDataLabelPosition
=separator 1.1 string
=showBubbleSize 1.1 boolean
=showCategoryName 1.1 boolean
=showLeaderLines 1.19 boolean
=showLegendKey 1.1 boolean
=showPercentage 1.1 boolean
=showSeriesName 1.1 boolean
=showValue 1.1 boolean
=textOrientation 1.8 number
=verticalAlignment 1.8 ChartTextVerticalAlignment
>format 1.1 ChartDataLabelFormat
>leaderLines 1.19 ChartLeaderLines
class ChartDataLabel 1.7
.height 1.8 number
.showAsStickyCallout 1.19 boolean
.width 1.8 number
:getSubstring 1.19 ChartFormatString start:number length?:number
:getTailAnchor 1.19 ChartDataLabelAnchor
:setHeight 1.19 void height:number
:setWidth 1.19 void width:number
=autoText 1.8 boolean
=formula 1.8 string
=geometricShapeType 1.19 GeometricShapeType
=horizontalAlignment 1.8 ChartTextHorizontalAlignment
=left 1.8 number
=linkNumberFormat 1.9 boolean
=numberFormat 1.8 string
=position 1.7 ChartDataLabelPosition
=separator 1.7 string
=showBubbleSize 1.7 boolean
=showCategoryName 1.7 boolean
=showLegendKey 1.7 boolean
=showPercentage 1.7 boolean
=showSeriesName 1.7 boolean
=showValue 1.7 boolean
=text 1.8 string
=textOrientation 1.8 number
=top 1.8 number
=verticalAlignment 1.8 ChartTextVerticalAlignment
>format 1.8 ChartDataLabelFormat
class ChartDataLabelFormat 1.1
>border 1.8 ChartBorder
>fill 1.1 ChartFill
>font 1.1 ChartFont
class ChartDataLabelAnchor 1.19
=left 1.19 number
=top 1.19 number
class ChartDataTable 1.14
=showHorizontalBorder 1.14 boolean
=showLegendKey 1.14 boolean
=showOutlineBorder 1.14 boolean
=showVerticalBorder 1.14 boolean
=visible 1.14 boolean
>format 1.14 ChartDataTableFormat
class ChartDataTableFormat 1.14
>border 1.14 ChartBorder
>fill 1.14 ChartFill
>font 1.14 ChartFont
class ChartErrorBars 1.9
=endStyleCap 1.9 boolean
=include 1.9 ChartErrorBarsInclude
=type 1.9 ChartErrorBarsType
=visible 1.9 boolean
>format 1.9 ChartErrorBarsFormat
class ChartErrorBarsFormat 1.9
>line 1.9 ChartLineFormat
class ChartGridlines 1.1
=visible 1.1 boolean
>format 1.1 ChartGridlinesFormat
class ChartGridlinesFormat 1.1
>line 1.1 ChartLineFormat
class ChartLegend 1.1
=height 1.7 number
=left 1.7 number
=overlay 1.1 boolean
=position 1.1 ChartLegendPosition
=showShadow 1.7 boolean
=top 1.7 number
=visible 1.1 boolean
=width 1.7 number
>format 1.1 ChartLegendFormat
>legendEntries 1.7 ChartLegendEntryCollection
class ChartLegendEntry 1.7
.height 1.8 number
.index 1.8 number
.left 1.8 number
.top 1.8 number
.width 1.8 number
=visible 1.7 boolean
class ChartLegendEntryCollection 1.7 ChartLegendEntry
:getCount 1.7 number
:getItemAt 1.7 ChartLegendEntry index:number
class ChartLegendFormat 1.1
>border 1.8 ChartBorder
>fill 1.1 ChartFill
>font 1.1 ChartFont
class ChartMapOptions 1.9
=labelStrategy 1.9 ChartMapLabelStrategy
=level 1.9 ChartMapAreaLevel
=projectionType 1.9 ChartMapProjectionType
class ChartTitle 1.1
.height 1.7 number
.width 1.7 number
:getSubstring 1.7 ChartFormatString start:number length:number
:setFormula 1.7 void formula:string
=horizontalAlignment 1.7 ChartTextHorizontalAlignment
=left 1.7 number
=overlay 1.1 boolean
=position 1.7 ChartTitlePosition
=showShadow 1.7 boolean
=text 1.1 string
=textOrientation 1.7 number
=top 1.7 number
=verticalAlignment 1.7 ChartTextVerticalAlignment
=visible 1.1 boolean
>format 1.1 ChartTitleFormat
class ChartFormatString 1.7
>font 1.7 ChartFont
class ChartTitleFormat 1.1
>border 1.7 ChartBorder
>fill 1.1 ChartFill
>font 1.1 ChartFont
class ChartFill 1.1
:clear 1.1 void
:getSolidColor 1.16 string
:setSolidColor 1.1 void color:string
class ChartBorder 1.7
:clear 1.8 void
=color 1.7 string
=lineStyle 1.7 ChartLineStyle
=weight 1.7 number
class ChartBinOptions 1.9
=allowOverflow 1.9 boolean
=allowUnderflow 1.9 boolean
=count 1.9 number
=overflowValue 1.9 number
=type 1.9 ChartBinType
=underflowValue 1.9 number
=width 1.9 number
class ChartBoxwhiskerOptions 1.9
=quartileCalculation 1.9 ChartBoxQuartileCalculation
=showInnerPoints 1.9 boolean
=showMeanLine 1.9 boolean
=showMeanMarker 1.9 boolean
=showOutlierPoints 1.9 boolean
class ChartLineFormat 1.1
:clear 1.1 void
=color 1.1 string
=lineStyle 1.7 ChartLineStyle
=weight 1.7 number
class ChartFont 1.1
=bold 1.1 boolean
=color 1.1 string
=italic 1.1 boolean
=name 1.1 string
=size 1.1 number
=underline 1.1 ChartUnderlineStyle
class ChartTrendline 1.7
:delete 1.7 void
=backwardPeriod 1.8 number
=forwardPeriod 1.8 number
=intercept 1.7 any
=movingAveragePeriod 1.7 number
=name 1.7 string
=polynomialOrder 1.7 number
=showEquation 1.8 boolean
=showRSquared 1.8 boolean
=type 1.7 ChartTrendlineType
>format 1.7 ChartTrendlineFormat
>label 1.8 ChartTrendlineLabel
class ChartTrendlineCollection 1.7 ChartTrendline
:add 1.7 ChartTrendline type?:ChartTrendlineType
:getCount 1.7 number
:getItem 1.7 ChartTrendline index:number
class ChartTrendlineFormat 1.7
>line 1.7 ChartLineFormat
class ChartTrendlineLabel 1.8
.height 1.8 number
.width 1.8 number
=autoText 1.8 boolean
=formula 1.8 string
=horizontalAlignment 1.8 ChartTextHorizontalAlignment
=left 1.8 number
=linkNumberFormat 1.9 boolean
=numberFormat 1.8 string
=text 1.8 string
=textOrientation 1.8 number
=top 1.8 number
=verticalAlignment 1.8 ChartTextVerticalAlignment
>format 1.8 ChartTrendlineLabelFormat
class ChartTrendlineLabelFormat 1.8
>border 1.8 ChartBorder
>fill 1.8 ChartFill
>font 1.8 ChartFont
class ChartPlotArea 1.8
=height 1.8 number
=insideHeight 1.8 number
=insideLeft 1.8 number
=insideTop 1.8 number
=insideWidth 1.8 number
=left 1.8 number
=position 1.8 ChartPlotAreaPosition
=top 1.8 number
=width 1.8 number
>format 1.8 ChartPlotAreaFormat
class ChartPlotAreaFormat 1.8
>border 1.8 ChartBorder
>fill 1.8 ChartFill
class ChartLeaderLines 1.19
>format 1.19 ChartLeaderLinesFormat
class ChartLeaderLinesFormat 1.19
>line 1.19 ChartLineFormat
class RangeSort 1.2
:apply 1.2 void fields:object[] matchCase?:boolean hasHeaders?:boolean orientation?:SortOrientation method?:SortMethod
class TableSort 1.2
.fields 1.2 object[]
.matchCase 1.2 boolean
.method 1.2 SortMethod
:apply 1.2 void fields:object[] matchCase?:boolean method?:SortMethod
:clear 1.2 void
:reapply 1.2 void
class Filter 1.2
.criteria 1.2 object
:apply 1.2 void criteria:object
:applyBottomItemsFilter 1.2 void count:number
:applyBottomPercentFilter 1.2 void percent:number
:applyCellColorFilter 1.2 void color:string
:applyCustomFilter 1.2 void criteria1:string criteria2?:string oper?:FilterOperator
:applyDynamicFilter 1.2 void criteria:DynamicFilterCriteria
:applyFontColorFilter 1.2 void color:string
:applyIconFilter 1.2 void icon:object
:applyTopItemsFilter 1.2 void count:number
:applyTopPercentFilter 1.2 void percent:number
:applyValuesFilter 1.2 void values:object
:clear 1.2 void
class AutoFilter 1.9
.criteria 1.9 object[]
.enabled 1.9 boolean
.isDataFiltered 1.9 boolean
:apply 1.9 void range:Range|string columnIndex?:number criteria?:object
:clearColumnCriteria 1.14 void columnIndex:number
:clearCriteria 1.9 void
:getRange 1.9 Range
:getRangeOrNullObject 1.9 Range
:reapply 1.9 void
:remove 1.9 void
class CultureInfo 1.11
.name 1.11 string
>datetimeFormat 1.12 DatetimeFormatInfo
>numberFormat 1.11 NumberFormatInfo
class NumberFormatInfo 1.11
.currencySymbol 1.17 string
.numberDecimalSeparator 1.11 string
.numberGroupSeparator 1.11 string
class DatetimeFormatInfo 1.12
.dateSeparator 1.12 string
.longDatePattern 1.12 string
.longTimePattern 1.12 string
.shortDatePattern 1.12 string
.timeSeparator 1.12 string
class CustomXmlPartScopedCollection 1.5 CustomXmlPart
:getCount 1.5 number
:getItem 1.5 CustomXmlPart id:string
:getItemOrNullObject 1.5 CustomXmlPart id:string
:getOnlyItem 1.5 CustomXmlPart
:getOnlyItemOrNullObject 1.5 CustomXmlPart
class CustomXmlPartCollection 1.5 CustomXmlPart
:add 1.5 CustomXmlPart xml:string
:getByNamespace 1.5 CustomXmlPartScopedCollection namespaceUri:string
:getCount 1.5 number
:getItem 1.5 CustomXmlPart id:string
:getItemOrNullObject 1.5 CustomXmlPart id:string
class CustomXmlPart 1.5
.id 1.5 string
.namespaceUri 1.5 string
:delete 1.5 void
:getXml 1.5 string
:setXml 1.5 void xml:string
class PivotTableScopedCollection 1.12 PivotTable
:getCount 1.12 number
:getFirst 1.12 PivotTable
:getFirstOrNullObject 1.15 PivotTable
:getItem 1.12 PivotTable key:string
:getItemOrNullObject 1.12 PivotTable name:string
class PivotTableCollection 1.3 PivotTable
:add 1.8 PivotTable name:string source:Range|string|Table destination:Range|string
:getCount 1.4 number
:getItem 1.3 PivotTable name:string
:getItemOrNullObject 1.4 PivotTable name:string
:refreshAll 1.3 void
class PivotTable 1.3
.id 1.5 string
:delete 1.8 void
:getDataSourceString 1.15 string
:getDataSourceType 1.15 DataSourceType
:refresh 1.3 void
=allowMultipleFiltersPerField 1.12 boolean
=enableDataValueEditing 1.9 boolean
=name 1.3 string
=refreshOnOpen 1.13 boolean
=useCustomSortLists 1.9 boolean
>columnHierarchies 1.8 RowColumnPivotHierarchyCollection
>dataHierarchies 1.8 DataPivotHierarchyCollection
>filterHierarchies 1.8 FilterPivotHierarchyCollection
>hierarchies 1.8 PivotHierarchyCollection
>layout 1.8 PivotLayout
>rowHierarchies 1.8 RowColumnPivotHierarchyCollection
>worksheet 1.3 Worksheet
class PivotLayout 1.8
:displayBlankLineAfterEachItem 1.13 void display:boolean
:getColumnLabelRange 1.8 Range
:getDataBodyRange 1.8 Range
:getDataHierarchy 1.9 DataPivotHierarchy cell:Range|string
:getFilterAxisRange 1.8 Range
:getPivotItems 1.9 PivotItemCollection axis:PivotAxis cell:Range|string
:getRange 1.8 Range
:getRowLabelRange 1.8 Range
:repeatAllItemLabels 1.13 void repeatLabels:boolean
:setAutoSortOnCell 1.9 void cell:Range|string sortBy:SortBy
=altTextDescription 1.13 string
=altTextTitle 1.13 string
=autoFormat 1.9 boolean
=emptyCellText 1.13 string
=enableFieldList 1.10 boolean
=fillEmptyCells 1.13 boolean
=layoutType 1.8 PivotLayoutType
=preserveFormatting 1.9 boolean
=showColumnGrandTotals 1.8 boolean
=showFieldHeaders 1.13 boolean
=showRowGrandTotals 1.8 boolean
=subtotalLocation 1.8 SubtotalLocationType
class PivotHierarchyCollection 1.8 PivotHierarchy
:getCount 1.8 number
:getItem 1.8 PivotHierarchy name:string
:getItemOrNullObject 1.8 PivotHierarchy name:string
class PivotHierarchy 1.8
.id 1.8 string
=name 1.8 string
>fields 1.8 PivotFieldCollection
class RowColumnPivotHierarchyCollection 1.8 RowColumnPivotHierarchy
:add 1.8 RowColumnPivotHierarchy pivotHierarchy:PivotHierarchy
:getCount 1.8 number
:getItem 1.8 RowColumnPivotHierarchy name:string
:getItemOrNullObject 1.8 RowColumnPivotHierarchy name:string
:remove 1.8 void rowColumnPivotHierarchy:RowColumnPivotHierarchy
class RowColumnPivotHierarchy 1.8
.id 1.8 string
:setToDefault 1.8 void
=name 1.8 string
=position 1.8 number
>fields 1.8 PivotFieldCollection
class FilterPivotHierarchyCollection 1.8 FilterPivotHierarchy
:add 1.8 FilterPivotHierarchy pivotHierarchy:PivotHierarchy
:getCount 1.8 number
:getItem 1.8 FilterPivotHierarchy name:string
:getItemOrNullObject 1.8 FilterPivotHierarchy name:string
:remove 1.8 void filterPivotHierarchy:FilterPivotHierarchy
class FilterPivotHierarchy 1.8
.id 1.8 string
:setToDefault 1.8 void
=enableMultipleFilterItems 1.8 boolean
=name 1.8 string
=position 1.8 number
>fields 1.8 PivotFieldCollection
class DataPivotHierarchyCollection 1.8 DataPivotHierarchy
:add 1.8 DataPivotHierarchy pivotHierarchy:PivotHierarchy
:getCount 1.8 number
:getItem 1.8 DataPivotHierarchy name:string
:getItemOrNullObject 1.8 DataPivotHierarchy name:string
:remove 1.8 void DataPivotHierarchy:DataPivotHierarchy
class DataPivotHierarchy 1.8
.id 1.8 string
:setToDefault 1.8 void
=name 1.8 string
=numberFormat 1.8 string
=position 1.8 number
=showAs 1.8 object
=summarizeBy 1.8 AggregationFunction
>field 1.8 PivotField
class PivotFieldCollection 1.8 PivotField
:getCount 1.8 number
:getItem 1.8 PivotField name:string
:getItemOrNullObject 1.8 PivotField name:string
class PivotField 1.8
.id 1.8 string
:applyFilter 1.12 void filter:object
:clearAllFilters 1.12 void
:clearFilter 1.12 void filterType:PivotFilterType
:getFilters 1.12 object
:isFiltered 1.12 boolean filterType?:PivotFilterType
:sortByLabels 1.8 void sortBy:SortBy
:sortByValues 1.9 void sortBy:SortBy valuesHierarchy:DataPivotHierarchy pivotItemScope?:object
=name 1.8 string
=showAllItems 1.8 boolean
=subtotals 1.8 object
class PivotItemCollection 1.8 PivotItem
:getCount 1.8 number
:getItem 1.8 PivotItem name:string
:getItemOrNullObject 1.8 PivotItem name:string
class PivotItem 1.8
.id 1.8 string
=isExpanded 1.8 boolean
=name 1.8 string
=visible 1.8 boolean
class WorksheetCustomProperty 1.12
.key 1.12 string
:delete 1.12 void
=value 1.12 string
class WorksheetCustomPropertyCollection 1.12 WorksheetCustomProperty
:add 1.12 WorksheetCustomProperty key:string value:string
:getCount 1.12 number
:getItem 1.12 WorksheetCustomProperty key:string
:getItemOrNullObject 1.12 WorksheetCustomProperty key:string
class DocumentProperties 1.7
.creationDate 1.7 any
.lastAuthor 1.7 string
=author 1.7 string
=category 1.7 string
=comments 1.7 string
=company 1.7 string
=keywords 1.7 string
=manager 1.7 string
=revisionNumber 1.7 number
=subject 1.7 string
=title 1.7 string
>custom 1.7 CustomPropertyCollection
class CustomProperty 1.7
.key 1.7 string
.type 1.7 DocumentPropertyType
:delete 1.7 void
=value 1.7 any
class CustomPropertyCollection 1.7 CustomProperty
:add 1.7 CustomProperty key:string value:any
:deleteAll 1.7 void
:getCount 1.7 number
:getItem 1.7 CustomProperty key:string
:getItemOrNullObject 1.7 CustomProperty key:string
class ConditionalFormatCollection 1.6 ConditionalFormat
:add 1.6 ConditionalFormat type:ConditionalFormatType
:clearAll 1.6 void
:getCount 1.6 number
:getItem 1.6 ConditionalFormat id:string
:getItemAt 1.6 ConditionalFormat index:number
:getItemOrNullObject 1.14 ConditionalFormat id:string
class ConditionalFormat 1.6
.id 1.6 string
.type 1.6 ConditionalFormatType
:changeRuleToCellValue 1.17 void properties:object
:changeRuleToColorScale 1.17 void
:changeRuleToContainsText 1.17 void properties:object
:changeRuleToCustom 1.17 void formula:string
:changeRuleToDataBar 1.17 void
:changeRuleToIconSet 1.17 void
:changeRuleToPresetCriteria 1.17 void properties:object
:changeRuleToTopBottom 1.17 void properties:object
:delete 1.6 void
:getRange 1.6 Range
:getRangeOrNullObject 1.6 Range
:getRanges 1.9 RangeAreas
:setRanges 1.17 void ranges:Range|RangeAreas|string
=priority 1.6 number
=stopIfTrue 1.6 boolean
>cellValue 1.6 CellValueConditionalFormat
>cellValueOrNullObject 1.6 CellValueConditionalFormat
>colorScale 1.6 ColorScaleConditionalFormat
>colorScaleOrNullObject 1.6 ColorScaleConditionalFormat
>custom 1.6 CustomConditionalFormat
>customOrNullObject 1.6 CustomConditionalFormat
>dataBar 1.6 DataBarConditionalFormat
>dataBarOrNullObject 1.6 DataBarConditionalFormat
>iconSet 1.6 IconSetConditionalFormat
>iconSetOrNullObject 1.6 IconSetConditionalFormat
>preset 1.6 PresetCriteriaConditionalFormat
>presetOrNullObject 1.6 PresetCriteriaConditionalFormat
>textComparison 1.6 TextConditionalFormat
>textComparisonOrNullObject 1.6 TextConditionalFormat
>topBottom 1.6 TopBottomConditionalFormat
>topBottomOrNullObject 1.6 TopBottomConditionalFormat
class DataBarConditionalFormat 1.6
=axisColor 1.6 string
=axisFormat 1.6 ConditionalDataBarAxisFormat
=barDirection 1.6 ConditionalDataBarDirection
=lowerBoundRule 1.6 object
=showDataBarOnly 1.6 boolean
=upperBoundRule 1.6 object
>negativeFormat 1.6 ConditionalDataBarNegativeFormat
>positiveFormat 1.6 ConditionalDataBarPositiveFormat
class ConditionalDataBarPositiveFormat 1.6
=borderColor 1.6 string
=fillColor 1.6 string
=gradientFill 1.6 boolean
class ConditionalDataBarNegativeFormat 1.6
=borderColor 1.6 string
=fillColor 1.6 string
=matchPositiveBorderColor 1.6 boolean
=matchPositiveFillColor 1.6 boolean
class CustomConditionalFormat 1.6
>format 1.6 ConditionalRangeFormat
>rule 1.6 ConditionalFormatRule
class ConditionalFormatRule 1.6
=formula 1.6 string
=formulaLocal 1.6 string
=formulaR1C1 1.6 string
class IconSetConditionalFormat 1.6
=criteria 1.6 object[]
=reverseIconOrder 1.6 boolean
=showIconOnly 1.6 boolean
=style 1.6 IconSet
class ColorScaleConditionalFormat 1.6
.threeColorScale 1.6 boolean
=criteria 1.6 object
class TopBottomConditionalFormat 1.6
=rule 1.6 object
>format 1.6 ConditionalRangeFormat
class PresetCriteriaConditionalFormat 1.6
=rule 1.6 object
>format 1.6 ConditionalRangeFormat
class TextConditionalFormat 1.6
=rule 1.6 object
>format 1.6 ConditionalRangeFormat
class CellValueConditionalFormat 1.6
=rule 1.6 object
>format 1.6 ConditionalRangeFormat
class ConditionalRangeFormat 1.6
:clearFormat 1.17 void
=numberFormat 1.6 any
>borders 1.6 ConditionalRangeBorderCollection
>fill 1.6 ConditionalRangeFill
>font 1.6 ConditionalRangeFont
class ConditionalRangeFont 1.6
:clear 1.6 void
=bold 1.6 boolean
=color 1.6 string
=italic 1.6 boolean
=strikethrough 1.6 boolean
=underline 1.6 ConditionalRangeFontUnderlineStyle
class ConditionalRangeFill 1.6
:clear 1.6 void
=color 1.6 string
class ConditionalRangeBorder 1.6
.sideIndex 1.6 ConditionalRangeBorderIndex
=color 1.6 string
=style 1.6 ConditionalRangeBorderLineStyle
class ConditionalRangeBorderCollection 1.6 ConditionalRangeBorder
.count 1.6 number
:getItem 1.6 ConditionalRangeBorder index:ConditionalRangeBorderIndex
:getItemAt 1.6 ConditionalRangeBorder index:number
>bottom 1.6 ConditionalRangeBorder
>left 1.6 ConditionalRangeBorder
>right 1.6 ConditionalRangeBorder
>top 1.6 ConditionalRangeBorder
class CustomFunctionManager 1.20
:newObject 1.20 CustomFunctionManager context:object
:setVisibility 1.20 void customFunctionVisibilityOptions:object
class Style 1.7
.builtIn 1.7 boolean
.name 1.7 string
:delete 1.7 void
=autoIndent 1.8 boolean
=formulaHidden 1.7 boolean
=horizontalAlignment 1.7 HorizontalAlignment
=includeAlignment 1.7 boolean
=includeBorder 1.7 boolean
=includeFont 1.7 boolean
=includeNumber 1.7 boolean
=includePatterns 1.7 boolean
=includeProtection 1.7 boolean
=indentLevel 1.7 number
=locked 1.7 boolean
=numberFormat 1.7 string
=numberFormatLocal 1.7 string
=readingOrder 1.7 ReadingOrder
=shrinkToFit 1.7 boolean
=textOrientation 1.8 number
=verticalAlignment 1.7 VerticalAlignment
=wrapText 1.7 boolean
>borders 1.7 RangeBorderCollection
>fill 1.7 RangeFill
>font 1.7 RangeFont
class StyleCollection 1.7 Style
:add 1.7 void name:string
:getCount 1.9 number
:getItem 1.7 Style name:string
:getItemAt 1.9 Style index:number
:getItemOrNullObject 1.14 Style name:string
class TableStyleCollection 1.10 TableStyle
:add 1.10 TableStyle name:string makeUniqueName?:boolean
:getCount 1.10 number
:getDefault 1.10 TableStyle
:getItem 1.10 TableStyle name:string
:getItemOrNullObject 1.10 TableStyle name:string
:setDefault 1.10 void newDefaultStyle:TableStyle|string
class TableStyle 1.10
.readOnly 1.10 boolean
:delete 1.10 void
:duplicate 1.10 TableStyle
=name 1.10 string
class PivotTableStyleCollection 1.10 PivotTableStyle
:add 1.10 PivotTableStyle name:string makeUniqueName?:boolean
:getCount 1.10 number
:getDefault 1.10 PivotTableStyle
:getItem 1.10 PivotTableStyle name:string
:getItemOrNullObject 1.10 PivotTableStyle name:string
:setDefault 1.10 void newDefaultStyle:PivotTableStyle|string
class PivotTableStyle 1.10
.readOnly 1.10 boolean
:delete 1.10 void
:duplicate 1.10 PivotTableStyle
=name 1.10 string
class SlicerStyleCollection 1.10 SlicerStyle
:add 1.10 SlicerStyle name:string makeUniqueName?:boolean
:getCount 1.10 number
:getDefault 1.10 SlicerStyle
:getItem 1.10 SlicerStyle name:string
:getItemOrNullObject 1.10 SlicerStyle name:string
:setDefault 1.10 void newDefaultStyle:SlicerStyle|string
class SlicerStyle 1.10
.readOnly 1.10 boolean
:delete 1.10 void
:duplicate 1.10 SlicerStyle
=name 1.10 string
class TimelineStyleCollection 1.10 TimelineStyle
:add 1.10 TimelineStyle name:string makeUniqueName?:boolean
:getCount 1.10 number
:getDefault 1.10 TimelineStyle
:getItem 1.10 TimelineStyle name:string
:getItemOrNullObject 1.10 TimelineStyle name:string
:setDefault 1.10 void newDefaultStyle:TimelineStyle|string
class TimelineStyle 1.10
.readOnly 1.10 boolean
:delete 1.10 void
:duplicate 1.10 TimelineStyle
=name 1.10 string
class PageLayout 1.9
:getPrintArea 1.9 RangeAreas
:getPrintAreaOrNullObject 1.9 RangeAreas
:getPrintTitleColumns 1.9 Range
:getPrintTitleColumnsOrNullObject 1.9 Range
:getPrintTitleRows 1.9 Range
:getPrintTitleRowsOrNullObject 1.9 Range
:setPrintArea 1.9 void printArea:Range|RangeAreas|string
:setPrintMargins 1.9 void unit:PrintMarginUnit marginOptions:object
:setPrintTitleColumns 1.9 void printTitleColumns:Range|string
:setPrintTitleRows 1.9 void printTitleRows:Range|string
=blackAndWhite 1.9 boolean
=bottomMargin 1.9 number
=centerHorizontally 1.9 boolean
=centerVertically 1.9 boolean
=draftMode 1.9 boolean
=firstPageNumber 1.9 number|""
=footerMargin 1.9 number
=headerMargin 1.9 number
=leftMargin 1.9 number
=orientation 1.9 PageOrientation
=paperSize 1.9 PaperType
=printComments 1.9 PrintComments
=printErrors 1.9 PrintErrorType
=printGridlines 1.9 boolean
=printHeadings 1.9 boolean
=printOrder 1.9 PrintOrder
=rightMargin 1.9 number
=topMargin 1.9 number
=zoom 1.9 object
>headersFooters 1.9 HeaderFooterGroup
class HeaderFooter 1.9
=centerFooter 1.9 string
=centerHeader 1.9 string
=leftFooter 1.9 string
=leftHeader 1.9 string
=rightFooter 1.9 string
=rightHeader 1.9 string
class HeaderFooterGroup 1.9
=state 1.9 HeaderFooterState
=useSheetMargins 1.9 boolean
=useSheetScale 1.9 boolean
>defaultForAllPages 1.9 HeaderFooter
>evenPages 1.9 HeaderFooter
>firstPage 1.9 HeaderFooter
>oddPages 1.9 HeaderFooter
class PageBreak 1.9
.columnIndex 1.9 number
.rowIndex 1.9 number
:delete 1.9 void
:getCellAfterBreak 1.9 Range
class PageBreakCollection 1.9 PageBreak
:add 1.9 PageBreak pageBreakRange:Range|string
:getCount 1.9 number
:getItem 1.9 PageBreak index:number
:removePageBreaks 1.9 void
class DataConnectionCollection 1.7
:refreshAll 1.7 void
class RangeCollection 1.9 Range
:getCount 1.9 number
:getItemAt 1.9 Range index:number
class RangeAreasCollection 1.12 RangeAreas
:getCount 1.12 number
:getItemAt 1.12 RangeAreas index:number
class CommentCollection 1.10 Comment
:add 1.10 Comment cellAddress:Range|string content:object|string contentType?:ContentType
:getCount 1.10 number
:getItem 1.10 Comment commentId:string
:getItemAt 1.10 Comment index:number
:getItemByCell 1.10 Comment cellAddress:Range|string
:getItemByReplyId 1.10 Comment replyId:string
:getItemOrNullObject 1.14 Comment commentId:string
class Comment 1.10
.authorEmail 1.10 string
.authorName 1.10 string
.contentType 1.12 ContentType
.creationDate 1.10 any
.id 1.10 string
.mentions 1.11 object[]
.richContent 1.11 string
:delete 1.10 void
:getLocation 1.10 Range
:updateMentions 1.11 void contentWithMentions:object
=content 1.10 string
=resolved 1.11 boolean
>replies 1.10 CommentReplyCollection
class CommentReplyCollection 1.10 CommentReply
:add 1.10 CommentReply content:object|string contentType?:ContentType
:getCount 1.10 number
:getItem 1.10 CommentReply commentReplyId:string
:getItemAt 1.10 CommentReply index:number
:getItemOrNullObject 1.14 CommentReply commentReplyId:string
class CommentReply 1.10
.authorEmail 1.10 string
.authorName 1.10 string
.contentType 1.12 ContentType
.creationDate 1.10 any
.id 1.10 string
.mentions 1.11 object[]
.resolved 1.11 boolean
.richContent 1.11 string
:delete 1.10 void
:getLocation 1.10 Range
:getParentComment 1.10 Comment
:updateMentions 1.11 void contentWithMentions:object
=content 1.10 string
class ShapeCollection 1.9 Shape
:addGeometricShape 1.9 Shape geometricShapeType:GeometricShapeType
:addGroup 1.9 Shape values:object
:addImage 1.9 Shape base64ImageString:string
:addLine 1.9 Shape startLeft:number startTop:number endLeft:number endTop:number connectorType?:ConnectorType
:addTextBox 1.9 Shape text?:string
:getCount 1.9 number
:getItem 1.9 Shape key:string
:getItemAt 1.9 Shape index:number
:getItemOrNullObject 1.14 Shape key:string
class Shape 1.9
.connectionSiteCount 1.9 number
.displayName 1.15 string
.id 1.9 string
.level 1.9 number
.type 1.9 ShapeType
.zOrderPosition 1.9 number
:copyTo 1.10 Shape destinationSheet?:Worksheet|string
:delete 1.9 void
:getAsImage 1.9 string format:PictureFormat
:incrementLeft 1.9 void increment:number
:incrementRotation 1.9 void increment:number
:incrementTop 1.9 void increment:number
:scaleHeight 1.9 void scaleFactor:number scaleType:ShapeScaleType scaleFrom?:ShapeScaleFrom
:scaleWidth 1.9 void scaleFactor:number scaleType:ShapeScaleType scaleFrom?:ShapeScaleFrom
:setZOrder 1.9 void position:ShapeZOrder
=altTextDescription 1.9 string
=altTextTitle 1.9 string
=geometricShapeType 1.9 GeometricShapeType
=height 1.9 number
=left 1.9 number
=lockAspectRatio 1.9 boolean
=name 1.9 string
=placement 1.10 Placement
=rotation 1.9 number
=top 1.9 number
=visible 1.9 boolean
=width 1.9 number
>fill 1.9 ShapeFill
>geometricShape 1.9 GeometricShape
>group 1.9 ShapeGroup
>image 1.9 Image
>line 1.9 Line
>lineFormat 1.9 ShapeLineFormat
>parentGroup 1.9 Shape
>textFrame 1.9 TextFrame
class GeometricShape 1.9
.id 1.9 string
>shape 1.9 Shape
class Image 1.9
.format 1.9 PictureFormat
.id 1.9 string
>shape 1.9 Shape
class ShapeGroup 1.9
.id 1.9 string
:ungroup 1.9 void
>shape 1.9 Shape
>shapes 1.9 GroupShapeCollection
class GroupShapeCollection 1.9 Shape
:getCount 1.9 number
:getItem 1.9 Shape key:string
:getItemAt 1.9 Shape index:number
:getItemOrNullObject 1.14 Shape key:string
class Line 1.9
.beginConnectedSite 1.9 number
.endConnectedSite 1.9 number
.id 1.9 string
.isBeginConnected 1.9 boolean
.isEndConnected 1.9 boolean
:connectBeginShape 1.9 void shape:Shape connectionSite:number
:connectEndShape 1.9 void shape:Shape connectionSite:number
:disconnectBeginShape 1.9 void
:disconnectEndShape 1.9 void
=beginArrowheadLength 1.9 ArrowheadLength
=beginArrowheadStyle 1.9 ArrowheadStyle
=beginArrowheadWidth 1.9 ArrowheadWidth
=connectorType 1.9 ConnectorType
=endArrowheadLength 1.9 ArrowheadLength
=endArrowheadStyle 1.9 ArrowheadStyle
=endArrowheadWidth 1.9 ArrowheadWidth
>beginConnectedShape 1.9 Shape
>endConnectedShape 1.9 Shape
>shape 1.9 Shape
class ShapeFill 1.9
.type 1.9 ShapeFillType
:clear 1.9 void
:setSolidColor 1.9 void color:string
=foregroundColor 1.9 string
=transparency 1.9 number
class ShapeLineFormat 1.9
=color 1.9 string
=dashStyle 1.9 ShapeLineDashStyle
=style 1.9 ShapeLineStyle
=transparency 1.9 number
=visible 1.9 boolean
=weight 1.9 number
class TextFrame 1.9
.hasText 1.9 boolean
:deleteText 1.9 void
=autoSizeSetting 1.9 ShapeAutoSize
=bottomMargin 1.9 number
=horizontalAlignment 1.9 ShapeTextHorizontalAlignment
=horizontalOverflow 1.9 ShapeTextHorizontalOverflow
=leftMargin 1.9 number
=orientation 1.9 ShapeTextOrientation
=readingOrder 1.9 ShapeTextReadingOrder
=rightMargin 1.9 number
=topMargin 1.9 number
=verticalAlignment 1.9 ShapeTextVerticalAlignment
=verticalOverflow 1.9 ShapeTextVerticalOverflow
>textRange 1.9 TextRange
class TextRange 1.9
:getSubstring 1.9 TextRange start:number length?:number
=text 1.9 string
>font 1.9 ShapeFont
class ShapeFont 1.9
=bold 1.9 boolean
=color 1.9 string
=italic 1.9 boolean
=name 1.9 string
=size 1.9 number
=underline 1.9 ShapeFontUnderlineStyle
class Slicer 1.10
.id 1.10 string
.isFilterCleared 1.10 boolean
:clearFilters 1.10 void
:delete 1.10 void
:getSelectedItems 1.10 string[]
:selectItems 1.10 void items?:string[]
=caption 1.10 string
=height 1.10 number
=left 1.10 number
=name 1.10 string
=sortBy 1.10 SlicerSortType
=style 1.10 string
=top 1.10 number
=width 1.10 number
>slicerItems 1.10 SlicerItemCollection
>worksheet 1.10 Worksheet
class SlicerCollection 1.10 Slicer
:add 1.10 Slicer slicerSource:string|PivotTable|Table sourceField:string|PivotField|number|TableColumn slicerDestination?:string|Worksheet
:getCount 1.10 number
:getItem 1.10 Slicer key:string
:getItemAt 1.10 Slicer index:number
:getItemOrNullObject 1.10 Slicer key:string
class SlicerItem 1.10
.hasData 1.10 boolean
.key 1.10 string
.name 1.10 string
=isSelected 1.10 boolean
class SlicerItemCollection 1.10 SlicerItem
:getCount 1.10 number
:getItem 1.10 SlicerItem key:string
:getItemAt 1.10 SlicerItem index:number
:getItemOrNullObject 1.10 SlicerItem key:string
class LinkedEntityDataDomain 1.19
.dataProvider 1.19 string
.id 1.19 string
.lastRefreshed 1.19 any
.loadFunctionId 1.19 string
.name 1.19 string
.periodicRefreshInterval 1.19 number
.serviceId 1.19 number
.supportedRefreshModes 1.19 LinkedEntityDataDomainRefreshMode[]
:delete 1.19 void
:refresh 1.19 void
=refreshMode 1.19 LinkedEntityDataDomainRefreshMode
class LinkedEntityDataDomainCollection 1.19 LinkedEntityDataDomain
:add 1.19 void options:object
:getCount 1.19 number
:getItem 1.19 LinkedEntityDataDomain id:string
:getItemAt 1.19 LinkedEntityDataDomain index:number
:getItemByName 1.19 LinkedEntityDataDomain name:string
:getItemByNameOrNullObject 1.19 LinkedEntityDataDomain name:string
:getItemOrNullObject 1.19 LinkedEntityDataDomain id:string
:loadLinkedEntityCellValue 1.21 void id:object
:refreshAll 1.19 void
class NoteCollection 1.18 Note
:add 1.18 Note cellAddress:Range|string content:any
:getCount 1.18 number
:getItem 1.18 Note key:string
:getItemAt 1.18 Note index:number
:getItemOrNullObject 1.18 Note key:string
class Note 1.18
.authorName 1.18 string
:delete 1.18 void
:getLocation 1.18 Range
=content 1.18 string
=height 1.18 number
=visible 1.18 boolean
=width 1.18 number
class FunctionResult 1.2
.error 1.2 string
.value 1.2 object
class Functions 1.2
:abs 1.2 FunctionResult number:number|Range|object|FunctionResult
:accrInt 1.2 FunctionResult issue:number|string|boolean|Range|object|FunctionResult firstInterest:number|string|boolean|Range|object|FunctionResult settlement:number|string|boolean|Range|object|FunctionResult rate:number|string|boolean|Range|object|FunctionResult par:number|string|boolean|Range|object|FunctionResult frequency:number|string|boolean|Range|object|FunctionResult basis?:number|string|boolean|Range|object|FunctionResult calcMethod?:number|string|boolean|Range|object|FunctionResult
:accrIntM 1.2 FunctionResult issue:number|string|boolean|Range|object|FunctionResult settlement:number|string|boolean|Range|object|FunctionResult rate:number|string|boolean|Range|object|FunctionResult par:number|string|boolean|Range|object|FunctionResult basis?:number|string|boolean|Range|object|FunctionResult
:acos 1.2 FunctionResult number:number|Range|object|FunctionResult
:acosh 1.2 FunctionResult number:number|Range|object|FunctionResult
:acot 1.2 FunctionResult number:number|Range|object|FunctionResult
:acoth 1.2 FunctionResult number:number|Range|object|FunctionResult
:amorDegrc 1.2 FunctionResult cost:number|string|boolean|Range|object|FunctionResult datePurchased:number|string|boolean|Range|object|FunctionResult firstPeriod:number|string|boolean|Range|object|FunctionResult salvage:number|string|boolean|Range|object|FunctionResult period:number|string|boolean|Range|object|FunctionResult rate:number|string|boolean|Range|object|FunctionResult basis?:number|string|boolean|Range|object|FunctionResult
:amorLinc 1.2 FunctionResult cost:number|string|boolean|Range|object|FunctionResult datePurchased:number|string|boolean|Range|object|FunctionResult firstPeriod:number|string|boolean|Range|object|FunctionResult salvage:number|string|boolean|Range|object|FunctionResult period:number|string|boolean|Range|object|FunctionResult rate:number|string|boolean|Range|object|FunctionResult basis?:number|string|boolean|Range|object|FunctionResult
:and 1.2 FunctionResult values:object
:arabic 1.2 FunctionResult text:string|Range|object|FunctionResult
:areas 1.2 FunctionResult reference:Range|object|FunctionResult
:asc 1.2 FunctionResult text:string|Range|object|FunctionResult
:asin 1.2 FunctionResult number:number|Range|object|FunctionResult
:asinh 1.2 FunctionResult number:number|Range|object|FunctionResult
:atan 1.2 FunctionResult number:number|Range|object|FunctionResult
:atan2 1.2 FunctionResult xNum:number|Range|object|FunctionResult yNum:number|Range|object|FunctionResult
:atanh 1.2 FunctionResult number:number|Range|object|FunctionResult
:aveDev 1.2 FunctionResult values:object
:average 1.2 FunctionResult values:object
:averageA 1.2 FunctionResult values:object
:averageIf 1.2 FunctionResult range:Range|object|FunctionResult criteria:number|string|boolean|Range|object|FunctionResult averageRange?:Range|object|FunctionResult
:averageIfs 1.2 FunctionResult averageRange:Range|object|FunctionResult values:object
:bahtText 1.2 FunctionResult number:number|Range|object|FunctionResult
:base 1.2 FunctionResult number:number|Range|object|FunctionResult radix:number|Range|object|FunctionResult minLength?:number|Range|object|FunctionResult
:besselI 1.2 FunctionResult x:number|string|boolean|Range|object|FunctionResult n:number|string|boolean|Range|object|FunctionResult
:besselJ 1.2 FunctionResult x:number|string|boolean|Range|object|FunctionResult n:number|string|boolean|Range|object|FunctionResult
:besselK 1.2 FunctionResult x:number|string|boolean|Range|object|FunctionResult n:number|string|boolean|Range|object|FunctionResult
:besselY 1.2 FunctionResult x:number|string|boolean|Range|object|FunctionResult n:number|string|boolean|Range|object|FunctionResult
:beta_Dist 1.2 FunctionResult x:number|Range|object|FunctionResult alpha:number|Range|object|FunctionResult beta:number|Range|object|FunctionResult cumulative:boolean|Range|object|FunctionResult A?:number|Range|object|FunctionResult B?:number|Range|object|FunctionResult
:beta_Inv 1.2 FunctionResult probability:number|Range|object|FunctionResult alpha:number|Range|object|FunctionResult beta:number|Range|object|FunctionResult A?:number|Range|object|FunctionResult B?:number|Range|object|FunctionResult
:bin2Dec 1.2 FunctionResult number:number|string|boolean|Range|object|FunctionResult
:bin2Hex 1.2 FunctionResult number:number|string|boolean|Range|object|FunctionResult places?:number|string|boolean|Range|object|FunctionResult
:bin2Oct 1.2 FunctionResult number:number|string|boolean|Range|object|FunctionResult places?:number|string|boolean|Range|object|FunctionResult
:binom_Dist 1.2 FunctionResult numberS:number|Range|object|FunctionResult trials:number|Range|object|FunctionResult probabilityS:number|Range|object|FunctionResult cumulative:boolean|Range|object|FunctionResult
:binom_Dist_Range 1.2 FunctionResult trials:number|Range|object|FunctionResult probabilityS:number|Range|object|FunctionResult numberS:number|Range|object|FunctionResult numberS2?:number|Range|object|FunctionResult
:binom_Inv 1.2 FunctionResult trials:number|Range|object|FunctionResult probabilityS:number|Range|object|FunctionResult alpha:number|Range|object|FunctionResult
:bitand 1.2 FunctionResult number1:number|Range|object|FunctionResult number2:number|Range|object|FunctionResult
:bitlshift 1.2 FunctionResult number:number|Range|object|FunctionResult shiftAmount:number|Range|object|FunctionResult
:bitor 1.2 FunctionResult number1:number|Range|object|FunctionResult number2:number|Range|object|FunctionResult
:bitrshift 1.2 FunctionResult number:number|Range|object|FunctionResult shiftAmount:number|Range|object|FunctionResult
:bitxor 1.2 FunctionResult number1:number|Range|object|FunctionResult number2:number|Range|object|FunctionResult
:ceiling_Math 1.2 FunctionResult number:number|Range|object|FunctionResult significance?:number|Range|object|FunctionResult mode?:number|Range|object|FunctionResult
:ceiling_Precise 1.2 FunctionResult number:number|Range|object|FunctionResult significance?:number|Range|object|FunctionResult
:char 1.2 FunctionResult number:number|Range|object|FunctionResult
:chiSq_Dist 1.2 FunctionResult x:number|Range|object|FunctionResult degFreedom:number|Range|object|FunctionResult cumulative:boolean|Range|object|FunctionResult
:chiSq_Dist_RT 1.2 FunctionResult x:number|Range|object|FunctionResult degFreedom:number|Range|object|FunctionResult
:chiSq_Inv 1.2 FunctionResult probability:number|Range|object|FunctionResult degFreedom:number|Range|object|FunctionResult
:chiSq_Inv_RT 1.2 FunctionResult probability:number|Range|object|FunctionResult degFreedom:number|Range|object|FunctionResult
:choose 1.2 FunctionResult indexNum:number|Range|object|FunctionResult values:object
:clean 1.2 FunctionResult text:string|Range|object|FunctionResult
:code 1.2 FunctionResult text:string|Range|object|FunctionResult
:columns 1.2 FunctionResult array:Range|object|FunctionResult
:combin 1.2 FunctionResult number:number|Range|object|FunctionResult numberChosen:number|Range|object|FunctionResult
:combina 1.2 FunctionResult number:number|Range|object|FunctionResult numberChosen:number|Range|object|FunctionResult
:complex 1.2 FunctionResult realNum:number|string|boolean|Range|object|FunctionResult iNum:number|string|boolean|Range|object|FunctionResult suffix?:number|string|boolean|Range|object|FunctionResult
:concatenate 1.2 FunctionResult values:object
:confidence_Norm 1.2 FunctionResult alpha:number|Range|object|FunctionResult standardDev:number|Range|object|FunctionResult size:number|Range|object|FunctionResult
:confidence_T 1.2 FunctionResult alpha:number|Range|object|FunctionResult standardDev:number|Range|object|FunctionResult size:number|Range|object|FunctionResult
:convert 1.2 FunctionResult number:number|string|boolean|Range|object|FunctionResult fromUnit:number|string|boolean|Range|object|FunctionResult toUnit:number|string|boolean|Range|object|FunctionResult
:cos 1.2 FunctionResult number:number|Range|object|FunctionResult
:cosh 1.2 FunctionResult number:number|Range|object|FunctionResult
:cot 1.2 FunctionResult number:number|Range|object|FunctionResult
:coth 1.2 FunctionResult number:number|Range|object|FunctionResult
:count 1.2 FunctionResult values:object
:countA 1.2 FunctionResult values:object
:countBlank 1.2 FunctionResult range:Range|object|FunctionResult
:countIf 1.2 FunctionResult range:Range|object|FunctionResult criteria:number|string|boolean|Range|object|FunctionResult
:countIfs 1.2 FunctionResult values:object
:coupDayBs 1.2 FunctionResult settlement:number|string|boolean|Range|object|FunctionResult maturity:number|string|boolean|Range|object|FunctionResult frequency:number|string|boolean|Range|object|FunctionResult basis?:number|string|boolean|Range|object|FunctionResult
:coupDays 1.2 FunctionResult settlement:number|string|boolean|Range|object|FunctionResult maturity:number|string|boolean|Range|object|FunctionResult frequency:number|string|boolean|Range|object|FunctionResult basis?:number|string|boolean|Range|object|FunctionResult
:coupDaysNc 1.2 FunctionResult settlement:number|string|boolean|Range|object|FunctionResult maturity:number|string|boolean|Range|object|FunctionResult frequency:number|string|boolean|Range|object|FunctionResult basis?:number|string|boolean|Range|object|FunctionResult
:coupNcd 1.2 FunctionResult settlement:number|string|boolean|Range|object|FunctionResult maturity:number|string|boolean|Range|object|FunctionResult frequency:number|string|boolean|Range|object|FunctionResult basis?:number|string|boolean|Range|object|FunctionResult
:coupNum 1.2 FunctionResult settlement:number|string|boolean|Range|object|FunctionResult maturity:number|string|boolean|Range|object|FunctionResult frequency:number|string|boolean|Range|object|FunctionResult basis?:number|string|boolean|Range|object|FunctionResult
:coupPcd 1.2 FunctionResult settlement:number|string|boolean|Range|object|FunctionResult maturity:number|string|boolean|Range|object|FunctionResult frequency:number|string|boolean|Range|object|FunctionResult basis?:number|string|boolean|Range|object|FunctionResult
:csc 1.2 FunctionResult number:number|Range|object|FunctionResult
:csch 1.2 FunctionResult number:number|Range|object|FunctionResult
:cumIPmt 1.2 FunctionResult rate:number|string|boolean|Range|object|FunctionResult nper:number|string|boolean|Range|object|FunctionResult pv:number|string|boolean|Range|object|FunctionResult startPeriod:number|string|boolean|Range|object|FunctionResult endPeriod:number|string|boolean|Range|object|FunctionResult type:number|string|boolean|Range|object|FunctionResult
:cumPrinc 1.2 FunctionResult rate:number|string|boolean|Range|object|FunctionResult nper:number|string|boolean|Range|object|FunctionResult pv:number|string|boolean|Range|object|FunctionResult startPeriod:number|string|boolean|Range|object|FunctionResult endPeriod:number|string|boolean|Range|object|FunctionResult type:number|string|boolean|Range|object|FunctionResult
:date 1.2 FunctionResult year:number|Range|object|FunctionResult month:number|Range|object|FunctionResult day:number|Range|object|FunctionResult
:datevalue 1.2 FunctionResult dateText:string|number|Range|object|FunctionResult
:daverage 1.2 FunctionResult database:Range|object|FunctionResult field:number|string|Range|object|FunctionResult criteria:string|Range|object|FunctionResult
:day 1.2 FunctionResult serialNumber:number|Range|object|FunctionResult
:days 1.2 FunctionResult endDate:string|number|Range|object|FunctionResult startDate:string|number|Range|object|FunctionResult
:days360 1.2 FunctionResult startDate:number|Range|object|FunctionResult endDate:number|Range|object|FunctionResult method?:boolean|Range|object|FunctionResult
:db 1.2 FunctionResult cost:number|Range|object|FunctionResult salvage:number|Range|object|FunctionResult life:number|Range|object|FunctionResult period:number|Range|object|FunctionResult month?:number|Range|object|FunctionResult
:dbcs 1.2 FunctionResult text:string|Range|object|FunctionResult
:dcount 1.2 FunctionResult database:Range|object|FunctionResult field:number|string|Range|object|FunctionResult criteria:string|Range|object|FunctionResult
:dcountA 1.2 FunctionResult database:Range|object|FunctionResult field:number|string|Range|object|FunctionResult criteria:string|Range|object|FunctionResult
:ddb 1.2 FunctionResult cost:number|Range|object|FunctionResult salvage:number|Range|object|FunctionResult life:number|Range|object|FunctionResult period:number|Range|object|FunctionResult factor?:number|Range|object|FunctionResult
:dec2Bin 1.2 FunctionResult number:number|string|boolean|Range|object|FunctionResult places?:number|string|boolean|Range|object|FunctionResult
:dec2Hex 1.2 FunctionResult number:number|string|boolean|Range|object|FunctionResult places?:number|string|boolean|Range|object|FunctionResult
:dec2Oct 1.2 FunctionResult number:number|string|boolean|Range|object|FunctionResult places?:number|string|boolean|Range|object|FunctionResult
:decimal 1.2 FunctionResult number:string|Range|object|FunctionResult radix:number|Range|object|FunctionResult
:degrees 1.2 FunctionResult angle:number|Range|object|FunctionResult
:delta 1.2 FunctionResult number1:number|string|boolean|Range|object|FunctionResult number2?:number|string|boolean|Range|object|FunctionResult
:devSq 1.2 FunctionResult values:object
:dget 1.2 FunctionResult database:Range|object|FunctionResult field:number|string|Range|object|FunctionResult criteria:string|Range|object|FunctionResult
:disc 1.2 FunctionResult settlement:number|string|boolean|Range|object|FunctionResult maturity:number|string|boolean|Range|object|FunctionResult pr:number|string|boolean|Range|object|FunctionResult redemption:number|string|boolean|Range|object|FunctionResult basis?:number|string|boolean|Range|object|FunctionResult
:dmax 1.2 FunctionResult database:Range|object|FunctionResult field:number|string|Range|object|FunctionResult criteria:string|Range|object|FunctionResult
:dmin 1.2 FunctionResult database:Range|object|FunctionResult field:number|string|Range|object|FunctionResult criteria:string|Range|object|FunctionResult
:dollar 1.2 FunctionResult number:number|Range|object|FunctionResult decimals?:number|Range|object|FunctionResult
:dollarDe 1.2 FunctionResult fractionalDollar:number|string|boolean|Range|object|FunctionResult fraction:number|string|boolean|Range|object|FunctionResult
:dollarFr 1.2 FunctionResult decimalDollar:number|string|boolean|Range|object|FunctionResult fraction:number|string|boolean|Range|object|FunctionResult
:dproduct 1.2 FunctionResult database:Range|object|FunctionResult field:number|string|Range|object|FunctionResult criteria:string|Range|object|FunctionResult
:dstDev 1.2 FunctionResult database:Range|object|FunctionResult field:number|string|Range|object|FunctionResult criteria:string|Range|object|FunctionResult
:dstDevP 1.2 FunctionResult database:Range|object|FunctionResult field:number|string|Range|object|FunctionResult criteria:string|Range|object|FunctionResult
:dsum 1.2 FunctionResult database:Range|object|FunctionResult field:number|string|Range|object|FunctionResult criteria:string|Range|object|FunctionResult
:duration 1.2 FunctionResult settlement:number|string|boolean|Range|object|FunctionResult maturity:number|string|boolean|Range|object|FunctionResult coupon:number|string|boolean|Range|object|FunctionResult yld:number|string|boolean|Range|object|FunctionResult frequency:number|string|boolean|Range|object|FunctionResult basis?:number|string|boolean|Range|object|FunctionResult
:dvar 1.2 FunctionResult database:Range|object|FunctionResult field:number|string|Range|object|FunctionResult criteria:string|Range|object|FunctionResult
:dvarP 1.2 FunctionResult database:Range|object|FunctionResult field:number|string|Range|object|FunctionResult criteria:string|Range|object|FunctionResult
:ecma_Ceiling 1.2 FunctionResult number:number|Range|object|FunctionResult significance:number|Range|object|FunctionResult
:edate 1.2 FunctionResult startDate:number|string|boolean|Range|object|FunctionResult months:number|string|boolean|Range|object|FunctionResult
:effect 1.2 FunctionResult nominalRate:number|string|boolean|Range|object|FunctionResult npery:number|string|boolean|Range|object|FunctionResult
:eoMonth 1.2 FunctionResult startDate:number|string|boolean|Range|object|FunctionResult months:number|string|boolean|Range|object|FunctionResult
:erf 1.2 FunctionResult lowerLimit:number|string|boolean|Range|object|FunctionResult upperLimit?:number|string|boolean|Range|object|FunctionResult
:erfC 1.2 FunctionResult x:number|string|boolean|Range|object|FunctionResult
:erfC_Precise 1.2 FunctionResult X:number|string|boolean|Range|object|FunctionResult
:erf_Precise 1.2 FunctionResult X:number|string|boolean|Range|object|FunctionResult
:error_Type 1.2 FunctionResult errorVal:string|number|boolean|Range|object|FunctionResult
:even 1.2 FunctionResult number:number|Range|object|FunctionResult
:exact 1.2 FunctionResult text1:string|Range|object|FunctionResult text2:string|Range|object|FunctionResult
:exp 1.2 FunctionResult number:number|Range|object|FunctionResult
:expon_Dist 1.2 FunctionResult x:number|Range|object|FunctionResult lambda:number|Range|object|FunctionResult cumulative:boolean|Range|object|FunctionResult
:f_Dist 1.2 FunctionResult x:number|Range|object|FunctionResult degFreedom1:number|Range|object|FunctionResult degFreedom2:number|Range|object|FunctionResult cumulative:boolean|Range|object|FunctionResult
:f_Dist_RT 1.2 FunctionResult x:number|Range|object|FunctionResult degFreedom1:number|Range|object|FunctionResult degFreedom2:number|Range|object|FunctionResult
:f_Inv 1.2 FunctionResult probability:number|Range|object|FunctionResult degFreedom1:number|Range|object|FunctionResult degFreedom2:number|Range|object|FunctionResult
:f_Inv_RT 1.2 FunctionResult probability:number|Range|object|FunctionResult degFreedom1:number|Range|object|FunctionResult degFreedom2:number|Range|object|FunctionResult
:fact 1.2 FunctionResult number:number|Range|object|FunctionResult
:factDouble 1.2 FunctionResult number:number|string|boolean|Range|object|FunctionResult
:false 1.2 FunctionResult
:find 1.2 FunctionResult findText:string|Range|object|FunctionResult withinText:string|Range|object|FunctionResult startNum?:number|Range|object|FunctionResult
:findB 1.2 FunctionResult findText:string|Range|object|FunctionResult withinText:string|Range|object|FunctionResult startNum?:number|Range|object|FunctionResult
:fisher 1.2 FunctionResult x:number|Range|object|FunctionResult
:fisherInv 1.2 FunctionResult y:number|Range|object|FunctionResult
:fixed 1.2 FunctionResult number:number|Range|object|FunctionResult decimals?:number|Range|object|FunctionResult noCommas?:boolean|Range|object|FunctionResult
:floor_Math 1.2 FunctionResult number:number|Range|object|FunctionResult significance?:number|Range|object|FunctionResult mode?:number|Range|object|FunctionResult
:floor_Precise 1.2 FunctionResult number:number|Range|object|FunctionResult significance?:number|Range|object|FunctionResult
:fv 1.2 FunctionResult rate:number|Range|object|FunctionResult nper:number|Range|object|FunctionResult pmt:number|Range|object|FunctionResult pv?:number|Range|object|FunctionResult type?:number|Range|object|FunctionResult
:fvschedule 1.2 FunctionResult principal:number|string|boolean|Range|object|FunctionResult schedule:number|string|Range|boolean|object|FunctionResult
:gamma 1.2 FunctionResult x:number|Range|object|FunctionResult
:gammaLn 1.2 FunctionResult x:number|Range|object|FunctionResult
:gammaLn_Precise 1.2 FunctionResult x:number|Range|object|FunctionResult
:gamma_Dist 1.2 FunctionResult x:number|Range|object|FunctionResult alpha:number|Range|object|FunctionResult beta:number|Range|object|FunctionResult cumulative:boolean|Range|object|FunctionResult
:gamma_Inv 1.2 FunctionResult probability:number|Range|object|FunctionResult alpha:number|Range|object|FunctionResult beta:number|Range|object|FunctionResult
:gauss 1.2 FunctionResult x:number|Range|object|FunctionResult
:gcd 1.2 FunctionResult values:object
:geStep 1.2 FunctionResult number:number|string|boolean|Range|object|FunctionResult step?:number|string|boolean|Range|object|FunctionResult
:geoMean 1.2 FunctionResult values:object
:harMean 1.2 FunctionResult values:object
:hex2Bin 1.2 FunctionResult number:number|string|boolean|Range|object|FunctionResult places?:number|string|boolean|Range|object|FunctionResult
:hex2Dec 1.2 FunctionResult number:number|string|boolean|Range|object|FunctionResult
:hex2Oct 1.2 FunctionResult number:number|string|boolean|Range|object|FunctionResult places?:number|string|boolean|Range|object|FunctionResult
:hlookup 1.2 FunctionResult lookupValue:number|string|boolean|Range|object|FunctionResult tableArray:Range|number|object|FunctionResult rowIndexNum:Range|number|object|FunctionResult rangeLookup?:boolean|Range|object|FunctionResult
:hour 1.2 FunctionResult serialNumber:number|Range|object|FunctionResult
:hypGeom_Dist 1.2 FunctionResult sampleS:number|Range|object|FunctionResult numberSample:number|Range|object|FunctionResult populationS:number|Range|object|FunctionResult numberPop:number|Range|object|FunctionResult cumulative:boolean|Range|object|FunctionResult
:hyperlink 1.2 FunctionResult linkLocation:string|Range|object|FunctionResult friendlyName?:number|string|boolean|Range|object|FunctionResult
:if 1.2 FunctionResult logicalTest:boolean|Range|object|FunctionResult valueIfTrue?:Range|number|string|boolean|object|FunctionResult valueIfFalse?:Range|number|string|boolean|object|FunctionResult
:imAbs 1.2 FunctionResult inumber:number|string|boolean|Range|object|FunctionResult
:imArgument 1.2 FunctionResult inumber:number|string|boolean|Range|object|FunctionResult
:imConjugate 1.2 FunctionResult inumber:number|string|boolean|Range|object|FunctionResult
:imCos 1.2 FunctionResult inumber:number|string|boolean|Range|object|FunctionResult
:imCosh 1.2 FunctionResult inumber:number|string|boolean|Range|object|FunctionResult
:imCot 1.2 FunctionResult inumber:number|string|boolean|Range|object|FunctionResult
:imCsc 1.2 FunctionResult inumber:number|string|boolean|Range|object|FunctionResult
:imCsch 1.2 FunctionResult inumber:number|string|boolean|Range|object|FunctionResult
:imDiv 1.2 FunctionResult inumber1:number|string|boolean|Range|object|FunctionResult inumber2:number|string|boolean|Range|object|FunctionResult
:imExp 1.2 FunctionResult inumber:number|string|boolean|Range|object|FunctionResult
:imLn 1.2 FunctionResult inumber:number|string|boolean|Range|object|FunctionResult
:imLog10 1.2 FunctionResult inumber:number|string|boolean|Range|object|FunctionResult
:imLog2 1.2 FunctionResult inumber:number|string|boolean|Range|object|FunctionResult
:imPower 1.2 FunctionResult inumber:number|string|boolean|Range|object|FunctionResult number:number|string|boolean|Range|object|FunctionResult
:imProduct 1.2 FunctionResult values:object
:imReal 1.2 FunctionResult inumber:number|string|boolean|Range|object|FunctionResult
:imSec 1.2 FunctionResult inumber:number|string|boolean|Range|object|FunctionResult
:imSech 1.2 FunctionResult inumber:number|string|boolean|Range|object|FunctionResult
:imSin 1.2 FunctionResult inumber:number|string|boolean|Range|object|FunctionResult
:imSinh 1.2 FunctionResult inumber:number|string|boolean|Range|object|FunctionResult
:imSqrt 1.2 FunctionResult inumber:number|string|boolean|Range|object|FunctionResult
:imSub 1.2 FunctionResult inumber1:number|string|boolean|Range|object|FunctionResult inumber2:number|string|boolean|Range|object|FunctionResult
:imSum 1.2 FunctionResult values:object
:imTan 1.2 FunctionResult inumber:number|string|boolean|Range|object|FunctionResult
:imaginary 1.2 FunctionResult inumber:number|string|boolean|Range|object|FunctionResult
:int 1.2 FunctionResult number:number|Range|object|FunctionResult
:intRate 1.2 FunctionResult settlement:number|string|boolean|Range|object|FunctionResult maturity:number|string|boolean|Range|object|FunctionResult investment:number|string|boolean|Range|object|FunctionResult redemption:number|string|boolean|Range|object|FunctionResult basis?:number|string|boolean|Range|object|FunctionResult
:ipmt 1.2 FunctionResult rate:number|Range|object|FunctionResult per:number|Range|object|FunctionResult nper:number|Range|object|FunctionResult pv:number|Range|object|FunctionResult fv?:number|Range|object|FunctionResult type?:number|Range|object|FunctionResult
:irr 1.2 FunctionResult values:Range|object|FunctionResult guess?:number|Range|object|FunctionResult
:isErr 1.2 FunctionResult value:number|string|boolean|Range|object|FunctionResult
:isError 1.2 FunctionResult value:number|string|boolean|Range|object|FunctionResult
:isEven 1.2 FunctionResult number:number|string|boolean|Range|object|FunctionResult
:isFormula 1.2 FunctionResult reference:Range|object|FunctionResult
:isLogical 1.2 FunctionResult value:number|string|boolean|Range|object|FunctionResult
:isNA 1.2 FunctionResult value:number|string|boolean|Range|object|FunctionResult
:isNonText 1.2 FunctionResult value:number|string|boolean|Range|object|FunctionResult
:isNumber 1.2 FunctionResult value:number|string|boolean|Range|object|FunctionResult
:isOdd 1.2 FunctionResult number:number|string|boolean|Range|object|FunctionResult
:isText 1.2 FunctionResult value:number|string|boolean|Range|object|FunctionResult
:isoWeekNum 1.2 FunctionResult date:number|Range|object|FunctionResult
:iso_Ceiling 1.2 FunctionResult number:number|Range|object|FunctionResult significance?:number|Range|object|FunctionResult
:ispmt 1.2 FunctionResult rate:number|Range|object|FunctionResult per:number|Range|object|FunctionResult nper:number|Range|object|FunctionResult pv:number|Range|object|FunctionResult
:isref 1.2 FunctionResult value:Range|number|string|boolean|object|FunctionResult
:kurt 1.2 FunctionResult values:object
:large 1.2 FunctionResult array:number|Range|object|FunctionResult k:number|Range|object|FunctionResult
:lcm 1.2 FunctionResult values:object
:left 1.2 FunctionResult text:string|Range|object|FunctionResult numChars?:number|Range|object|FunctionResult
:leftb 1.2 FunctionResult text:string|Range|object|FunctionResult numBytes?:number|Range|object|FunctionResult
:len 1.2 FunctionResult text:string|Range|object|FunctionResult
:lenb 1.2 FunctionResult text:string|Range|object|FunctionResult
:ln 1.2 FunctionResult number:number|Range|object|FunctionResult
:log 1.2 FunctionResult number:number|Range|object|FunctionResult base?:number|Range|object|FunctionResult
:log10 1.2 FunctionResult number:number|Range|object|FunctionResult
:logNorm_Dist 1.2 FunctionResult x:number|Range|object|FunctionResult mean:number|Range|object|FunctionResult standardDev:number|Range|object|FunctionResult cumulative:boolean|Range|object|FunctionResult
:logNorm_Inv 1.2 FunctionResult probability:number|Range|object|FunctionResult mean:number|Range|object|FunctionResult standardDev:number|Range|object|FunctionResult
:lookup 1.2 FunctionResult lookupValue:number|string|boolean|Range|object|FunctionResult lookupVector:Range|object|FunctionResult resultVector?:Range|object|FunctionResult
:lower 1.2 FunctionResult text:string|Range|object|FunctionResult
:match 1.2 FunctionResult lookupValue:number|string|boolean|Range|object|FunctionResult lookupArray:number|Range|object|FunctionResult matchType?:number|Range|object|FunctionResult
:max 1.2 FunctionResult values:object
:maxA 1.2 FunctionResult values:object
:mduration 1.2 FunctionResult settlement:number|string|boolean|Range|object|FunctionResult maturity:number|string|boolean|Range|object|FunctionResult coupon:number|string|boolean|Range|object|FunctionResult yld:number|string|boolean|Range|object|FunctionResult frequency:number|string|boolean|Range|object|FunctionResult basis?:number|string|boolean|Range|object|FunctionResult
:median 1.2 FunctionResult values:object
:mid 1.2 FunctionResult text:string|Range|object|FunctionResult startNum:number|Range|object|FunctionResult numChars:number|Range|object|FunctionResult
:midb 1.2 FunctionResult text:string|Range|object|FunctionResult startNum:number|Range|object|FunctionResult numBytes:number|Range|object|FunctionResult
:min 1.2 FunctionResult values:object
:minA 1.2 FunctionResult values:object
:minute 1.2 FunctionResult serialNumber:number|Range|object|FunctionResult
:mirr 1.2 FunctionResult values:Range|object|FunctionResult financeRate:number|Range|object|FunctionResult reinvestRate:number|Range|object|FunctionResult
:mod 1.2 FunctionResult number:number|Range|object|FunctionResult divisor:number|Range|object|FunctionResult
:month 1.2 FunctionResult serialNumber:number|Range|object|FunctionResult
:mround 1.2 FunctionResult number:number|string|boolean|Range|object|FunctionResult multiple:number|string|boolean|Range|object|FunctionResult
:multiNomial 1.2 FunctionResult values:object
:n 1.2 FunctionResult value:number|string|boolean|Range|object|FunctionResult
:na 1.2 FunctionResult
:negBinom_Dist 1.2 FunctionResult numberF:number|Range|object|FunctionResult numberS:number|Range|object|FunctionResult probabilityS:number|Range|object|FunctionResult cumulative:boolean|Range|object|FunctionResult
:networkDays 1.2 FunctionResult startDate:number|string|boolean|Range|object|FunctionResult endDate:number|string|boolean|Range|object|FunctionResult holidays?:number|string|Range|boolean|object|FunctionResult
:networkDays_Intl 1.2 FunctionResult startDate:number|string|boolean|Range|object|FunctionResult endDate:number|string|boolean|Range|object|FunctionResult weekend?:number|string|Range|object|FunctionResult holidays?:number|string|Range|boolean|object|FunctionResult
:nominal 1.2 FunctionResult effectRate:number|string|boolean|Range|object|FunctionResult npery:number|string|boolean|Range|object|FunctionResult
:norm_Dist 1.2 FunctionResult x:number|Range|object|FunctionResult mean:number|Range|object|FunctionResult standardDev:number|Range|object|FunctionResult cumulative:boolean|Range|object|FunctionResult
:norm_Inv 1.2 FunctionResult probability:number|Range|object|FunctionResult mean:number|Range|object|FunctionResult standardDev:number|Range|object|FunctionResult
:norm_S_Dist 1.2 FunctionResult z:number|Range|object|FunctionResult cumulative:boolean|Range|object|FunctionResult
:norm_S_Inv 1.2 FunctionResult probability:number|Range|object|FunctionResult
:not 1.2 FunctionResult logical:boolean|Range|object|FunctionResult
:now 1.2 FunctionResult
:nper 1.2 FunctionResult rate:number|Range|object|FunctionResult pmt:number|Range|object|FunctionResult pv:number|Range|object|FunctionResult fv?:number|Range|object|FunctionResult type?:number|Range|object|FunctionResult
:npv 1.2 FunctionResult rate:number|Range|object|FunctionResult values:object
:numberValue 1.2 FunctionResult text:string|Range|object|FunctionResult decimalSeparator?:string|Range|object|FunctionResult groupSeparator?:string|Range|object|FunctionResult
:oct2Bin 1.2 FunctionResult number:number|string|boolean|Range|object|FunctionResult places?:number|string|boolean|Range|object|FunctionResult
:oct2Dec 1.2 FunctionResult number:number|string|boolean|Range|object|FunctionResult
:oct2Hex 1.2 FunctionResult number:number|string|boolean|Range|object|FunctionResult places?:number|string|boolean|Range|object|FunctionResult
:odd 1.2 FunctionResult number:number|Range|object|FunctionResult
:oddFPrice 1.2 FunctionResult settlement:number|string|boolean|Range|object|FunctionResult maturity:number|string|boolean|Range|object|FunctionResult issue:number|string|boolean|Range|object|FunctionResult firstCoupon:number|string|boolean|Range|object|FunctionResult rate:number|string|boolean|Range|object|FunctionResult yld:number|string|boolean|Range|object|FunctionResult redemption:number|string|boolean|Range|object|FunctionResult frequency:number|string|boolean|Range|object|FunctionResult basis?:number|string|boolean|Range|object|FunctionResult
:oddFYield 1.2 FunctionResult settlement:number|string|boolean|Range|object|FunctionResult maturity:number|string|boolean|Range|object|FunctionResult issue:number|string|boolean|Range|object|FunctionResult firstCoupon:number|string|boolean|Range|object|FunctionResult rate:number|string|boolean|Range|object|FunctionResult pr:number|string|boolean|Range|object|FunctionResult redemption:number|string|boolean|Range|object|FunctionResult frequency:number|string|boolean|Range|object|FunctionResult basis?:number|string|boolean|Range|object|FunctionResult
:oddLPrice 1.2 FunctionResult settlement:number|string|boolean|Range|object|FunctionResult maturity:number|string|boolean|Range|object|FunctionResult lastInterest:number|string|boolean|Range|object|FunctionResult rate:number|string|boolean|Range|object|FunctionResult yld:number|string|boolean|Range|object|FunctionResult redemption:number|string|boolean|Range|object|FunctionResult frequency:number|string|boolean|Range|object|FunctionResult basis?:number|string|boolean|Range|object|FunctionResult
:oddLYield 1.2 FunctionResult settlement:number|string|boolean|Range|object|FunctionResult maturity:number|string|boolean|Range|object|FunctionResult lastInterest:number|string|boolean|Range|object|FunctionResult rate:number|string|boolean|Range|object|FunctionResult pr:number|string|boolean|Range|object|FunctionResult redemption:number|string|boolean|Range|object|FunctionResult frequency:number|string|boolean|Range|object|FunctionResult basis?:number|string|boolean|Range|object|FunctionResult
:or 1.2 FunctionResult values:object
:pduration 1.2 FunctionResult rate:number|Range|object|FunctionResult pv:number|Range|object|FunctionResult fv:number|Range|object|FunctionResult
:percentRank_Exc 1.2 FunctionResult array:number|Range|object|FunctionResult x:number|Range|object|FunctionResult significance?:number|Range|object|FunctionResult
:percentRank_Inc 1.2 FunctionResult array:number|Range|object|FunctionResult x:number|Range|object|FunctionResult significance?:number|Range|object|FunctionResult
:percentile_Exc 1.2 FunctionResult array:number|Range|object|FunctionResult k:number|Range|object|FunctionResult
:percentile_Inc 1.2 FunctionResult array:number|Range|object|FunctionResult k:number|Range|object|FunctionResult
:permut 1.2 FunctionResult number:number|Range|object|FunctionResult numberChosen:number|Range|object|FunctionResult
:permutationa 1.2 FunctionResult number:number|Range|object|FunctionResult numberChosen:number|Range|object|FunctionResult
:phi 1.2 FunctionResult x:number|Range|object|FunctionResult
:pi 1.2 FunctionResult
:pmt 1.2 FunctionResult rate:number|Range|object|FunctionResult nper:number|Range|object|FunctionResult pv:number|Range|object|FunctionResult fv?:number|Range|object|FunctionResult type?:number|Range|object|FunctionResult
:poisson_Dist 1.2 FunctionResult x:number|Range|object|FunctionResult mean:number|Range|object|FunctionResult cumulative:boolean|Range|object|FunctionResult
:power 1.2 FunctionResult number:number|Range|object|FunctionResult power:number|Range|object|FunctionResult
:ppmt 1.2 FunctionResult rate:number|Range|object|FunctionResult per:number|Range|object|FunctionResult nper:number|Range|object|FunctionResult pv:number|Range|object|FunctionResult fv?:number|Range|object|FunctionResult type?:number|Range|object|FunctionResult
:price 1.2 FunctionResult settlement:number|string|boolean|Range|object|FunctionResult maturity:number|string|boolean|Range|object|FunctionResult rate:number|string|boolean|Range|object|FunctionResult yld:number|string|boolean|Range|object|FunctionResult redemption:number|string|boolean|Range|object|FunctionResult frequency:number|string|boolean|Range|object|FunctionResult basis?:number|string|boolean|Range|object|FunctionResult
:priceDisc 1.2 FunctionResult settlement:number|string|boolean|Range|object|FunctionResult maturity:number|string|boolean|Range|object|FunctionResult discount:number|string|boolean|Range|object|FunctionResult redemption:number|string|boolean|Range|object|FunctionResult basis?:number|string|boolean|Range|object|FunctionResult
:priceMat 1.2 FunctionResult settlement:number|string|boolean|Range|object|FunctionResult maturity:number|string|boolean|Range|object|FunctionResult issue:number|string|boolean|Range|object|FunctionResult rate:number|string|boolean|Range|object|FunctionResult yld:number|string|boolean|Range|object|FunctionResult basis?:number|string|boolean|Range|object|FunctionResult
:product 1.2 FunctionResult values:object
:proper 1.2 FunctionResult text:string|Range|object|FunctionResult
:pv 1.2 FunctionResult rate:number|Range|object|FunctionResult nper:number|Range|object|FunctionResult pmt:number|Range|object|FunctionResult fv?:number|Range|object|FunctionResult type?:number|Range|object|FunctionResult
:quartile_Exc 1.2 FunctionResult array:number|Range|object|FunctionResult quart:number|Range|object|FunctionResult
:quartile_Inc 1.2 FunctionResult array:number|Range|object|FunctionResult quart:number|Range|object|FunctionResult
:quotient 1.2 FunctionResult numerator:number|string|boolean|Range|object|FunctionResult denominator:number|string|boolean|Range|object|FunctionResult
:radians 1.2 FunctionResult angle:number|Range|object|FunctionResult
:rand 1.2 FunctionResult
:randBetween 1.2 FunctionResult bottom:number|string|boolean|Range|object|FunctionResult top:number|string|boolean|Range|object|FunctionResult
:rank_Avg 1.2 FunctionResult number:number|Range|object|FunctionResult ref:Range|object|FunctionResult order?:boolean|Range|object|FunctionResult
:rank_Eq 1.2 FunctionResult number:number|Range|object|FunctionResult ref:Range|object|FunctionResult order?:boolean|Range|object|FunctionResult
:rate 1.2 FunctionResult nper:number|Range|object|FunctionResult pmt:number|Range|object|FunctionResult pv:number|Range|object|FunctionResult fv?:number|Range|object|FunctionResult type?:number|Range|object|FunctionResult guess?:number|Range|object|FunctionResult
:received 1.2 FunctionResult settlement:number|string|boolean|Range|object|FunctionResult maturity:number|string|boolean|Range|object|FunctionResult investment:number|string|boolean|Range|object|FunctionResult discount:number|string|boolean|Range|object|FunctionResult basis?:number|string|boolean|Range|object|FunctionResult
:replace 1.2 FunctionResult oldText:string|Range|object|FunctionResult startNum:number|Range|object|FunctionResult numChars:number|Range|object|FunctionResult newText:string|Range|object|FunctionResult
:replaceB 1.2 FunctionResult oldText:string|Range|object|FunctionResult startNum:number|Range|object|FunctionResult numBytes:number|Range|object|FunctionResult newText:string|Range|object|FunctionResult
:rept 1.2 FunctionResult text:string|Range|object|FunctionResult numberTimes:number|Range|object|FunctionResult
:right 1.2 FunctionResult text:string|Range|object|FunctionResult numChars?:number|Range|object|FunctionResult
:rightb 1.2 FunctionResult text:string|Range|object|FunctionResult numBytes?:number|Range|object|FunctionResult
:roman 1.2 FunctionResult number:number|Range|object|FunctionResult form?:boolean|number|Range|object|FunctionResult
:round 1.2 FunctionResult number:number|Range|object|FunctionResult numDigits:number|Range|object|FunctionResult
:roundDown 1.2 FunctionResult number:number|Range|object|FunctionResult numDigits:number|Range|object|FunctionResult
:roundUp 1.2 FunctionResult number:number|Range|object|FunctionResult numDigits:number|Range|object|FunctionResult
:rows 1.2 FunctionResult array:Range|object|FunctionResult
:rri 1.2 FunctionResult nper:number|Range|object|FunctionResult pv:number|Range|object|FunctionResult fv:number|Range|object|FunctionResult
:sec 1.2 FunctionResult number:number|Range|object|FunctionResult
:sech 1.2 FunctionResult number:number|Range|object|FunctionResult
:second 1.2 FunctionResult serialNumber:number|Range|object|FunctionResult
:seriesSum 1.2 FunctionResult x:number|string|boolean|Range|object|FunctionResult n:number|string|boolean|Range|object|FunctionResult m:number|string|boolean|Range|object|FunctionResult coefficients:Range|string|number|boolean|object|FunctionResult
:sheet 1.2 FunctionResult value?:Range|string|object|FunctionResult
:sheets 1.2 FunctionResult reference?:Range|object|FunctionResult
:sign 1.2 FunctionResult number:number|Range|object|FunctionResult
:sin 1.2 FunctionResult number:number|Range|object|FunctionResult
:sinh 1.2 FunctionResult number:number|Range|object|FunctionResult
:skew 1.2 FunctionResult values:object
:skew_p 1.2 FunctionResult values:object
:sln 1.2 FunctionResult cost:number|Range|object|FunctionResult salvage:number|Range|object|FunctionResult life:number|Range|object|FunctionResult
:small 1.2 FunctionResult array:number|Range|object|FunctionResult k:number|Range|object|FunctionResult
:sqrt 1.2 FunctionResult number:number|Range|object|FunctionResult
:sqrtPi 1.2 FunctionResult number:number|string|boolean|Range|object|FunctionResult
:stDevA 1.2 FunctionResult values:object
:stDevPA 1.2 FunctionResult values:object
:stDev_P 1.2 FunctionResult values:object
:stDev_S 1.2 FunctionResult values:object
:standardize 1.2 FunctionResult x:number|Range|object|FunctionResult mean:number|Range|object|FunctionResult standardDev:number|Range|object|FunctionResult
:substitute 1.2 FunctionResult text:string|Range|object|FunctionResult oldText:string|Range|object|FunctionResult newText:string|Range|object|FunctionResult instanceNum?:string|Range|object|FunctionResult
:subtotal 1.2 FunctionResult functionNum:number|Range|object|FunctionResult values:object
:sum 1.2 FunctionResult values:object
:sumIf 1.2 FunctionResult range:Range|object|FunctionResult criteria:number|string|boolean|Range|object|FunctionResult sumRange?:Range|object|FunctionResult
:sumIfs 1.2 FunctionResult sumRange:Range|object|FunctionResult values:object
:sumSq 1.2 FunctionResult values:object
:syd 1.2 FunctionResult cost:number|Range|object|FunctionResult salvage:number|Range|object|FunctionResult life:number|Range|object|FunctionResult per:number|Range|object|FunctionResult
:t 1.2 FunctionResult value:number|string|boolean|Range|object|FunctionResult
:t_Dist 1.2 FunctionResult x:number|Range|object|FunctionResult degFreedom:number|Range|object|FunctionResult cumulative:boolean|Range|object|FunctionResult
:t_Dist_2T 1.2 FunctionResult x:number|Range|object|FunctionResult degFreedom:number|Range|object|FunctionResult
:t_Dist_RT 1.2 FunctionResult x:number|Range|object|FunctionResult degFreedom:number|Range|object|FunctionResult
:t_Inv 1.2 FunctionResult probability:number|Range|object|FunctionResult degFreedom:number|Range|object|FunctionResult
:t_Inv_2T 1.2 FunctionResult probability:number|Range|object|FunctionResult degFreedom:number|Range|object|FunctionResult
:tan 1.2 FunctionResult number:number|Range|object|FunctionResult
:tanh 1.2 FunctionResult number:number|Range|object|FunctionResult
:tbillEq 1.2 FunctionResult settlement:number|string|boolean|Range|object|FunctionResult maturity:number|string|boolean|Range|object|FunctionResult discount:number|string|boolean|Range|object|FunctionResult
:tbillPrice 1.2 FunctionResult settlement:number|string|boolean|Range|object|FunctionResult maturity:number|string|boolean|Range|object|FunctionResult discount:number|string|boolean|Range|object|FunctionResult
:tbillYield 1.2 FunctionResult settlement:number|string|boolean|Range|object|FunctionResult maturity:number|string|boolean|Range|object|FunctionResult pr:number|string|boolean|Range|object|FunctionResult
:text 1.2 FunctionResult value:number|string|boolean|Range|object|FunctionResult formatText:string|Range|object|FunctionResult
:time 1.2 FunctionResult hour:number|Range|object|FunctionResult minute:number|Range|object|FunctionResult second:number|Range|object|FunctionResult
:timevalue 1.2 FunctionResult timeText:string|number|Range|object|FunctionResult
:today 1.2 FunctionResult
:trim 1.2 FunctionResult text:string|Range|object|FunctionResult
:trimMean 1.2 FunctionResult array:number|Range|object|FunctionResult percent:number|Range|object|FunctionResult
:true 1.2 FunctionResult
:trunc 1.2 FunctionResult number:number|Range|object|FunctionResult numDigits?:number|Range|object|FunctionResult
:type 1.2 FunctionResult value:boolean|string|number|Range|object|FunctionResult
:unichar 1.2 FunctionResult number:number|Range|object|FunctionResult
:unicode 1.2 FunctionResult text:string|Range|object|FunctionResult
:upper 1.2 FunctionResult text:string|Range|object|FunctionResult
:usdollar 1.2 FunctionResult number:number|Range|object|FunctionResult decimals?:number|Range|object|FunctionResult
:value 1.2 FunctionResult text:string|boolean|number|Range|object|FunctionResult
:varA 1.2 FunctionResult values:object
:varPA 1.2 FunctionResult values:object
:var_P 1.2 FunctionResult values:object
:var_S 1.2 FunctionResult values:object
:vdb 1.2 FunctionResult cost:number|Range|object|FunctionResult salvage:number|Range|object|FunctionResult life:number|Range|object|FunctionResult startPeriod:number|Range|object|FunctionResult endPeriod:number|Range|object|FunctionResult factor?:number|Range|object|FunctionResult noSwitch?:boolean|Range|object|FunctionResult
:vlookup 1.2 FunctionResult lookupValue:number|string|boolean|Range|object|FunctionResult tableArray:Range|number|object|FunctionResult colIndexNum:Range|number|object|FunctionResult rangeLookup?:boolean|Range|object|FunctionResult
:weekNum 1.2 FunctionResult serialNumber:number|string|boolean|Range|object|FunctionResult returnType?:number|string|boolean|Range|object|FunctionResult
:weekday 1.2 FunctionResult serialNumber:number|Range|object|FunctionResult returnType?:number|Range|object|FunctionResult
:weibull_Dist 1.2 FunctionResult x:number|Range|object|FunctionResult alpha:number|Range|object|FunctionResult beta:number|Range|object|FunctionResult cumulative:boolean|Range|object|FunctionResult
:workDay 1.2 FunctionResult startDate:number|string|boolean|Range|object|FunctionResult days:number|string|boolean|Range|object|FunctionResult holidays?:number|string|Range|boolean|object|FunctionResult
:workDay_Intl 1.2 FunctionResult startDate:number|string|boolean|Range|object|FunctionResult days:number|string|boolean|Range|object|FunctionResult weekend?:number|string|Range|object|FunctionResult holidays?:number|string|Range|boolean|object|FunctionResult
:xirr 1.2 FunctionResult values:number|string|Range|boolean|object|FunctionResult dates:number|string|Range|boolean|object|FunctionResult guess?:number|string|boolean|Range|object|FunctionResult
:xnpv 1.2 FunctionResult rate:number|string|boolean|Range|object|FunctionResult values:number|string|Range|boolean|object|FunctionResult dates:number|string|Range|boolean|object|FunctionResult
:xor 1.2 FunctionResult values:object
:year 1.2 FunctionResult serialNumber:number|Range|object|FunctionResult
:yearFrac 1.2 FunctionResult startDate:number|string|boolean|Range|object|FunctionResult endDate:number|string|boolean|Range|object|FunctionResult basis?:number|string|boolean|Range|object|FunctionResult
:yield 1.2 FunctionResult settlement:number|string|boolean|Range|object|FunctionResult maturity:number|string|boolean|Range|object|FunctionResult rate:number|string|boolean|Range|object|FunctionResult pr:number|string|boolean|Range|object|FunctionResult redemption:number|string|boolean|Range|object|FunctionResult frequency:number|string|boolean|Range|object|FunctionResult basis?:number|string|boolean|Range|object|FunctionResult
:yieldDisc 1.2 FunctionResult settlement:number|string|boolean|Range|object|FunctionResult maturity:number|string|boolean|Range|object|FunctionResult pr:number|string|boolean|Range|object|FunctionResult redemption:number|string|boolean|Range|object|FunctionResult basis?:number|string|boolean|Range|object|FunctionResult
:yieldMat 1.2 FunctionResult settlement:number|string|boolean|Range|object|FunctionResult maturity:number|string|boolean|Range|object|FunctionResult issue:number|string|boolean|Range|object|FunctionResult rate:number|string|boolean|Range|object|FunctionResult pr:number|string|boolean|Range|object|FunctionResult basis?:number|string|boolean|Range|object|FunctionResult
:z_Test 1.2 FunctionResult array:number|Range|object|FunctionResult x:number|Range|object|FunctionResult sigma?:number|Range|object|FunctionResult
enum LoadToType ConnectionOnly,Table,PivotTable,PivotChart
enum QueryError Unknown,None,FailedLoadToWorksheet,FailedLoadToDataModel,FailedDownload,FailedToCompleteDownload
enum DataSourceType Unknown,LocalRange,LocalTable
enum PivotFilterType Unknown,Value,Manual,Label,Date
enum ChartSeriesDimension Categories,Values,XValues,YValues,BubbleSizes
enum SortBy Ascending,Descending
enum AggregationFunction Unknown,Automatic,Sum,Count,Average,Max,Min,Product,CountNumbers,StandardDeviation,StandardDeviationP,Variance,VarianceP
enum PivotAxis Unknown,Row,Column,Data,Filter
enum LinkedEntityDataDomainRefreshMode Unknown,Manual,OnLoad,Periodic
enum ChartAxisType Invalid,Category,Value,Series
enum ChartAxisGroup Primary,Secondary
enum ChartAxisScaleType Linear,Logarithmic
enum ChartAxisPosition Automatic,Maximum,Minimum,Custom
enum ChartAxisTickMark None,Cross,Inside,Outside
enum CalculationState Done,Calculating,Pending
enum ChartAxisTickLabelPosition NextToAxis,High,Low,None
enum ChartAxisDisplayUnit None,Hundreds,Thousands,TenThousands,HundredThousands,Millions,TenMillions,HundredMillions,Billions,Trillions,Custom
enum ChartAxisTimeUnit Days,Months,Years
enum ChartBoxQuartileCalculation Inclusive,Exclusive
enum ChartAxisCategoryType Automatic,TextAxis,DateAxis
enum ChartBinType Category,Auto,BinWidth,BinCount
enum ChartLineStyle None,Continuous,Dash,DashDot,DashDotDot,Dot,Grey25,Grey50,Grey75,Automatic,RoundDot
enum ChartDataLabelPosition Invalid,None,Center,InsideEnd,InsideBase,OutsideEnd,Left,Right,Top,Bottom,BestFit,Callout
enum ChartErrorBarsInclude Both,MinusValues,PlusValues
enum ChartErrorBarsType FixedValue,Percent,StDev,StError,Custom
enum ChartMapAreaLevel Automatic,DataOnly,City,County,State,Country,Continent,World
enum ChartGradientStyle TwoPhaseColor,ThreePhaseColor
enum ChartGradientStyleType ExtremeValue,Number,Percent
enum ChartTitlePosition Automatic,Top,Bottom,Left,Right
enum ChartLegendPosition Invalid,Top,Bottom,Left,Right,Corner,Custom
enum ChartMarkerStyle Invalid,Automatic,None,Square,Diamond,Triangle,X,Star,Dot,Dash,Circle,Plus,Picture
enum ChartPlotAreaPosition Automatic,Custom
enum ChartMapLabelStrategy None,BestFit,ShowAll
enum ChartMapProjectionType Automatic,Mercator,Miller,Robinson,Albers
enum ChartParentLabelStrategy None,Banner,Overlapping
enum ChartSeriesBy Auto,Columns,Rows
enum ChartDataSourceType LocalRange,ExternalRange,List,Unknown
enum ChartTextHorizontalAlignment Center,Left,Right,Justify,Distributed
enum ChartTextVerticalAlignment Center,Bottom,Top,Justify,Distributed
enum ChartTickLabelAlignment Center,Left,Right
enum ChartType Invalid,ColumnClustered,ColumnStacked,ColumnStacked100,3DColumnClustered,3DColumnStacked,3DColumnStacked100,BarClustered,BarStacked,BarStacked100,3DBarClustered,3DBarStacked,3DBarStacked100,LineStacked,LineStacked100,LineMarkers,LineMarkersStacked,LineMarkersStacked100,PieOfPie,PieExploded,3DPieExploded,BarOfPie,XYScatterSmooth,XYScatterSmoothNoMarkers,XYScatterLines,XYScatterLinesNoMarkers,AreaStacked,AreaStacked100,3DAreaStacked,3DAreaStacked100,DoughnutExploded,RadarMarkers,RadarFilled,Surface,SurfaceWireframe,SurfaceTopView,SurfaceTopViewWireframe,Bubble,Bubble3DEffect,StockHLC,StockOHLC,StockVHLC,StockVOHLC,CylinderColClustered,CylinderColStacked,CylinderColStacked100,CylinderBarClustered,CylinderBarStacked,CylinderBarStacked100,CylinderCol,ConeColClustered,ConeColStacked,ConeColStacked100,ConeBarClustered,ConeBarStacked,ConeBarStacked100,ConeCol,PyramidColClustered,PyramidColStacked,PyramidColStacked100,PyramidBarClustered,PyramidBarStacked,PyramidBarStacked100,PyramidCol,3DColumn,Line,3DLine,3DPie,Pie,XYScatter,3DArea,Area,Doughnut,Radar,Histogram,Boxwhisker,Pareto,RegionMap,Treemap,Waterfall,Sunburst,Funnel
enum ChartUnderlineStyle None,Single
enum ChartDisplayBlanksAs NotPlotted,Zero,Interplotted
enum ChartPlotBy Rows,Columns
enum ChartSplitType SplitByPosition,SplitByValue,SplitByPercentValue,SplitByCustomSplit
enum ChartColorScheme ColorfulPalette1,ColorfulPalette2,ColorfulPalette3,ColorfulPalette4,MonochromaticPalette1,MonochromaticPalette2,MonochromaticPalette3,MonochromaticPalette4,MonochromaticPalette5,MonochromaticPalette6,MonochromaticPalette7,MonochromaticPalette8,MonochromaticPalette9,MonochromaticPalette10,MonochromaticPalette11,MonochromaticPalette12,MonochromaticPalette13
enum ChartTrendlineType Linear,Exponential,Logarithmic,MovingAverage,Polynomial,Power
enum ShapeZOrder BringToFront,BringForward,SendToBack,SendBackward
enum ShapeType Unsupported,Image,GeometricShape,Group,Line
enum ShapeScaleType CurrentSize,OriginalSize
enum ShapeScaleFrom ScaleFromTopLeft,ScaleFromMiddle,ScaleFromBottomRight
enum ShapeFillType NoFill,Solid,Gradient,Pattern,PictureAndTexture,Mixed
enum ShapeFontUnderlineStyle None,Single,Double,Heavy,Dotted,DottedHeavy,Dash,DashHeavy,DashLong,DashLongHeavy,DotDash,DotDashHeavy,DotDotDash,DotDotDashHeavy,Wavy,WavyHeavy,WavyDouble
enum PictureFormat UNKNOWN,BMP,JPEG,GIF,PNG,SVG
enum ShapeLineStyle Single,ThickBetweenThin,ThickThin,ThinThick,ThinThin
enum ShapeLineDashStyle Dash,DashDot,DashDotDot,LongDash,LongDashDot,RoundDot,Solid,SquareDot,LongDashDotDot,SystemDash,SystemDot,SystemDashDot
enum ArrowheadLength Short,Medium,Long
enum ArrowheadStyle None,Triangle,Stealth,Diamond,Oval,Open
enum ArrowheadWidth Narrow,Medium,Wide
enum BindingType Range,Table,Text
enum BorderIndex EdgeTop,EdgeBottom,EdgeLeft,EdgeRight,InsideVertical,InsideHorizontal,DiagonalDown,DiagonalUp
enum BorderLineStyle None,Continuous,Dash,DashDot,DashDotDot,Dot,Double,SlantDashDot
enum BorderWeight Hairline,Thin,Medium,Thick
enum CalculationMode Automatic,AutomaticExceptTables,Manual
enum CalculationType Recalculate,Full,FullRebuild
enum ClearApplyTo All,Formats,Contents,Hyperlinks,RemoveHyperlinks,ResetContents
enum ConditionalDataBarAxisFormat Automatic,None,CellMidPoint
enum ConditionalDataBarDirection Context,LeftToRight,RightToLeft
enum ConditionalFormatType Custom,DataBar,ColorScale,IconSet,TopBottom,PresetCriteria,ContainsText,CellValue
enum ConditionalRangeBorderIndex EdgeTop,EdgeBottom,EdgeLeft,EdgeRight
enum ConditionalRangeBorderLineStyle None,Continuous,Dash,DashDot,DashDotDot,Dot
enum ConditionalRangeFontUnderlineStyle None,Single,Double
enum DataValidationType None,WholeNumber,Decimal,List,Date,Time,TextLength,Custom,Inconsistent,MixedCriteria
enum DeleteShiftDirection Up,Left
enum DynamicFilterCriteria Unknown,AboveAverage,AllDatesInPeriodApril,AllDatesInPeriodAugust,AllDatesInPeriodDecember,AllDatesInPeriodFebruray,AllDatesInPeriodJanuary,AllDatesInPeriodJuly,AllDatesInPeriodJune,AllDatesInPeriodMarch,AllDatesInPeriodMay,AllDatesInPeriodNovember,AllDatesInPeriodOctober,AllDatesInPeriodQuarter1,AllDatesInPeriodQuarter2,AllDatesInPeriodQuarter3,AllDatesInPeriodQuarter4,AllDatesInPeriodSeptember,BelowAverage,LastMonth,LastQuarter,LastWeek,LastYear,NextMonth,NextQuarter,NextWeek,NextYear,ThisMonth,ThisQuarter,ThisWeek,ThisYear,Today,Tomorrow,YearToDate,Yesterday
enum FilterOperator And,Or
enum HorizontalAlignment General,Left,Center,Right,Fill,Justify,CenterAcrossSelection,Distributed
enum IconSet Invalid,ThreeArrows,ThreeArrowsGray,ThreeFlags,ThreeTrafficLights1,ThreeTrafficLights2,ThreeSigns,ThreeSymbols,ThreeSymbols2,FourArrows,FourArrowsGray,FourRedToBlack,FourRating,FourTrafficLights,FiveArrows,FiveArrowsGray,FiveRating,FiveQuarters,ThreeStars,ThreeTriangles,FiveBoxes
enum ImageFittingMode Fit,FitAndCenter,Fill
enum InsertShiftDirection Down,Right
enum NamedItemScope Worksheet,Workbook
enum NamedItemType String,Integer,Double,Boolean,Range,Error,Array
enum RangeUnderlineStyle None,Single,Double,SingleAccountant,DoubleAccountant
enum SheetVisibility Visible,Hidden,VeryHidden
enum RangeValueType Unknown,Empty,String,Integer,Double,Boolean,Error,RichValue
enum KeyboardDirection Left,Right,Up,Down
enum SortOrientation Rows,Columns
enum SortMethod PinYin,StrokeCount
enum VerticalAlignment Top,Center,Bottom,Justify,Distributed
enum DocumentPropertyType Number,Boolean,Date,String,Float
enum SubtotalLocationType AtTop,AtBottom,Off
enum PivotLayoutType Compact,Tabular,Outline
enum PageOrientation Portrait,Landscape
enum PaperType Letter,LetterSmall,Tabloid,Ledger,Legal,Statement,Executive,A3,A4,A4Small,A5,B4,B5,Folio,Quatro,Paper10x14,Paper11x17,Note,Envelope9,Envelope10,Envelope11,Envelope12,Envelope14,Csheet,Dsheet,Esheet,EnvelopeDL,EnvelopeC5,EnvelopeC3,EnvelopeC4,EnvelopeC6,EnvelopeC65,EnvelopeB4,EnvelopeB5,EnvelopeB6,EnvelopeItaly,EnvelopeMonarch,EnvelopePersonal,FanfoldUS,FanfoldStdGerman,FanfoldLegalGerman
enum ReadingOrder Context,LeftToRight,RightToLeft
enum PrintErrorType AsDisplayed,Blank,Dash,NotAvailable
enum WorksheetPositionType None,Before,After,Beginning,End
enum PrintComments NoComments,EndSheet,InPlace
enum PrintOrder DownThenOver,OverThenDown
enum PrintMarginUnit Points,Inches,Centimeters
enum HeaderFooterState Default,FirstAndDefault,OddAndEven,FirstOddAndEven
enum AutoFillType FillDefault,FillCopy,FillSeries,FillFormats,FillValues,FillDays,FillWeekdays,FillMonths,FillYears,LinearTrend,GrowthTrend,FlashFill
enum GroupOption ByRows,ByColumns
enum RangeCopyType All,Formulas,Values,Formats,Link
enum LinkedDataTypeState None,ValidLinkedData,DisambiguationNeeded,BrokenLinkedData,FetchingData
enum GeometricShapeType LineInverse,Triangle,RightTriangle,Rectangle,Diamond,Parallelogram,Trapezoid,NonIsoscelesTrapezoid,Pentagon,Hexagon,Heptagon,Octagon,Decagon,Dodecagon,Star4,Star5,Star6,Star7,Star8,Star10,Star12,Star16,Star24,Star32,RoundRectangle,Round1Rectangle,Round2SameRectangle,Round2DiagonalRectangle,SnipRoundRectangle,Snip1Rectangle,Snip2SameRectangle,Snip2DiagonalRectangle,Plaque,Ellipse,Teardrop,HomePlate,Chevron,PieWedge,Pie,BlockArc,Donut,NoSmoking,RightArrow,LeftArrow,UpArrow,DownArrow,StripedRightArrow,NotchedRightArrow,BentUpArrow,LeftRightArrow,UpDownArrow,LeftUpArrow,LeftRightUpArrow,QuadArrow,LeftArrowCallout,RightArrowCallout,UpArrowCallout,DownArrowCallout,LeftRightArrowCallout,UpDownArrowCallout,QuadArrowCallout,BentArrow,UturnArrow,CircularArrow,LeftCircularArrow,LeftRightCircularArrow,CurvedRightArrow,CurvedLeftArrow,CurvedUpArrow,CurvedDownArrow,SwooshArrow,Cube,Can,LightningBolt,Heart,Sun,Moon,SmileyFace,IrregularSeal1,IrregularSeal2,FoldedCorner,Bevel,Frame,HalfFrame,Corner,DiagonalStripe,Chord,Arc,LeftBracket,RightBracket,LeftBrace,RightBrace,BracketPair,BracePair,Callout1,Callout2,Callout3,AccentCallout1,AccentCallout2,AccentCallout3,BorderCallout1,BorderCallout2,BorderCallout3,AccentBorderCallout1,AccentBorderCallout2,AccentBorderCallout3,WedgeRectCallout,WedgeRRectCallout,WedgeEllipseCallout,CloudCallout,Cloud,Ribbon,Ribbon2,EllipseRibbon,EllipseRibbon2,LeftRightRibbon,VerticalScroll,HorizontalScroll,Wave,DoubleWave,Plus,FlowChartProcess,FlowChartDecision,FlowChartInputOutput,FlowChartPredefinedProcess,FlowChartInternalStorage,FlowChartDocument,FlowChartMultidocument,FlowChartTerminator,FlowChartPreparation,FlowChartManualInput,FlowChartManualOperation,FlowChartConnector,FlowChartPunchedCard,FlowChartPunchedTape,FlowChartSummingJunction,FlowChartOr,FlowChartCollate,FlowChartSort,FlowChartExtract,FlowChartMerge,FlowChartOfflineStorage,FlowChartOnlineStorage,FlowChartMagneticTape,FlowChartMagneticDisk,FlowChartMagneticDrum,FlowChartDisplay,FlowChartDelay,FlowChartAlternateProcess,FlowChartOffpageConnector,ActionButtonBlank,ActionButtonHome,ActionButtonHelp,ActionButtonInformation,ActionButtonForwardNext,ActionButtonBackPrevious,ActionButtonEnd,ActionButtonBeginning,ActionButtonReturn,ActionButtonDocument,ActionButtonSound,ActionButtonMovie,Gear6,Gear9,Funnel,MathPlus,MathMinus,MathMultiply,MathDivide,MathEqual,MathNotEqual,CornerTabs,SquareTabs,PlaqueTabs,ChartX,ChartStar,ChartPlus
enum ConnectorType Straight,Elbow,Curve
enum ContentType Plain,Mention
enum SpecialCellType ConditionalFormats,DataValidations,Blanks,Constants,Formulas,SameConditionalFormat,SameDataValidation,Visible
enum SpecialCellValueType All,Errors,ErrorsLogical,ErrorsNumbers,ErrorsText,ErrorsLogicalNumber,ErrorsLogicalText,ErrorsNumberText,Logical,LogicalNumbers,LogicalText,LogicalNumbersText,Numbers,NumbersText,Text
enum Placement TwoCell,OneCell,Absolute
enum FillPattern None,Solid,Gray50,Gray75,Gray25,Horizontal,Vertical,Down,Up,Checker,SemiGray75,LightHorizontal,LightVertical,LightDown,LightUp,Grid,CrissCross,Gray16,Gray8,LinearGradient,RectangularGradient
enum ShapeTextHorizontalAlignment Left,Center,Right,Justify,JustifyLow,Distributed,ThaiDistributed
enum ShapeTextVerticalAlignment Top,Middle,Bottom,Justified,Distributed
enum ShapeTextVerticalOverflow Overflow,Ellipsis,Clip
enum ShapeTextHorizontalOverflow Overflow,Clip
enum ShapeTextReadingOrder LeftToRight,RightToLeft
enum ShapeTextOrientation Horizontal,Vertical,Vertical270,WordArtVertical,EastAsianVertical,MongolianVertical,WordArtVerticalRTL
enum ShapeAutoSize AutoSizeNone,AutoSizeTextToFitShape,AutoSizeShapeToFitText,AutoSizeMixed
enum CloseBehavior Save,SkipSave
enum SaveBehavior Save,Prompt
enum SlicerSortType DataSourceOrder,Ascending,Descending
enum NumberFormatCategory General,Number,Currency,Accounting,Date,Time,Percentage,Fraction,Scientific,Text,Special,Custom
`;
