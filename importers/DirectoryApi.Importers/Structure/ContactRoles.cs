using DirectoryApi.Domain.Contacts;
using DirectoryApi.Importers.Tables;

namespace DirectoryApi.Importers.Structure;

/// <summary>Tells what the officials of a table of contacts are to be turned to for (<c>data/vocabulary/contact-roles.tsv</c>).</summary>
internal static class ContactRoles
{
    private static readonly (string Pattern, ContactRole Role)[] Rules =
        [.. ImporterTable.Read("contact-roles.tsv").Select(row => (row["pattern"], Enum.Parse<ContactRole>(row["role"])))];

    /// <summary>The role that the title of an annex names; null where it names none.</summary>
    public static ContactRole? Of(string title)
    {
        var key = TableKey.Of(title);
        foreach (var (pattern, role) in Rules)
        {
            if (key.Contains(pattern, StringComparison.Ordinal))
            {
                return role;
            }
        }

        return null;
    }
}
