using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Execution.Planning;

/// <summary>An operation ready to execute, for one outcome of its <c>@skip</c> and <c>@include</c> conditions.</summary>
/// <param name="RootType">The root operation type.</param>
/// <param name="Root">Its selections.</param>
/// <param name="Planner">What planned it, and plans the rest on demand.</param>
/// <param name="Fault">Why the root selections cannot be executed; null where they can.</param>
internal sealed record OperationPlan(ObjectType RootType, SelectionSetPlan Root, SelectionPlanner Planner, NullConditionException? Fault = null);
