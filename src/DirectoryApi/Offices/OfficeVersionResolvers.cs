using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Offices;

/// <summary>Answers the fields of <c>OfficeVersion</c>.</summary>
[ObjectType<StatementNode>("OfficeVersion", IsImmutable = true)]
public static class OfficeVersionResolvers
{
    /// <summary>The date the decree was adopted on.</summary>
    public static DateOnly AsOf(StatementNode version) => version.Statement.AsOf;

    /// <summary>The decree.</summary>
    public static DocumentNode Document(StatementNode version) => version.Document;

    /// <summary>Whether an updated annex took the place of the one that said this.</summary>
    public static bool IsReplaced(StatementNode version) => version.Statement.IsReplaced;

    /// <summary>The name.</summary>
    public static string Name(StatementNode version) => version.Statement.Name;

    /// <summary>The address.</summary>
    public static string? Address(StatementNode version) => version.Statement.Address;

    /// <summary>The phones.</summary>
    public static IReadOnlyList<string> Phones(StatementNode version) => version.Statement.Phones;

    /// <summary>The hours.</summary>
    public static string? Hours(StatementNode version) => version.Statement.Hours;
}
