using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Offices;

/// <summary>Answers the fields of <c>Dissent</c>.</summary>
[ObjectType<DissentNode>("Dissent", IsImmutable = true)]
public static class DissentResolvers
{
    /// <summary>The name of what the value is of.</summary>
    public static string Field(DissentNode dissent) => OfficeFieldNames.Of(dissent.Dissent.Field);

    /// <summary>The value as those rows print it.</summary>
    public static string Value(DissentNode dissent) => dissent.Dissent.Value;

    /// <summary>The rows that print it.</summary>
    public static IReadOnlyList<SourceRowNode> Sources(DissentNode dissent) => dissent.Rows;
}
