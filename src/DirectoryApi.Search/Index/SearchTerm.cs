using System.Text;

namespace DirectoryApi.Search.Index;

/// <summary>One term of a query: an office has it in any of several forms.</summary>
/// <param name="Forms">Terms of any column.</param>
/// <param name="Prefix">The beginning of a term of any column; null where whole terms are wanted.</param>
/// <param name="Loose">A term of the column of looser forms; null for none.</param>
internal sealed record SearchTerm(IReadOnlyList<string> Forms, string? Prefix, string? Loose)
{
    /// <summary>The term in the query language of FTS5. Every form stands in quotes, so that nothing in it is an operator.</summary>
    public string ToExpression()
    {
        var expression = new StringBuilder("(");
        foreach (var form in Forms)
        {
            Or(expression).Append('"').Append(form).Append('"');
        }

        if (Prefix is not null)
        {
            Or(expression).Append('"').Append(Prefix).Append("\" *");
        }

        if (Loose is not null)
        {
            Or(expression).Append("loose : \"").Append(Loose).Append('"');
        }

        return expression.Append(')').ToString();
    }

    private static StringBuilder Or(StringBuilder expression) => expression.Length > 1 ? expression.Append(" OR ") : expression;
}
