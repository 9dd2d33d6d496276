using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Offices;

/// <summary>Answers the fields of <c>Witness</c> that the record does not hold itself.</summary>
[ObjectType<WitnessNode>("Witness", IsImmutable = true)]
public static class WitnessResolvers
{
    /// <summary>Why the row is taken to speak of the office; null for the first one.</summary>
    public static string? Reason(WitnessNode witness) => witness.Reason.Length > 0 ? witness.Reason : null;
}
