using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Store.Editions;

/// <summary>Refuses a draft that contradicts itself before anything is written.</summary>
internal static class DraftCheck
{
    private const int ShownProblems = 10;

    /// <summary>Throws an <see cref="ArgumentException"/> that lists what is wrong, at most ten of it.</summary>
    public static void ThrowIfInconsistent(EditionDraft draft)
    {
        var problems = ProblemsOf(draft).Take(ShownProblems + 1).ToList();
        if (problems.Count > 0)
        {
            var more = problems.Count > ShownProblems ? "\n  …" : "";
            throw new ArgumentException(
                $"The draft of the edition contradicts itself:\n  {string.Join("\n  ", problems.Take(ShownProblems))}{more}", nameof(draft));
        }
    }

    /// <summary>Keys that come more than once.</summary>
    public static IEnumerable<string> Twice(IEnumerable<string> keys)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        return keys.Where(key => !known.Add(key)).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> ProblemsOf(EditionDraft draft)
    {
        // What need not know the rows is looked at beside them: of a million offices it is half of the work.
        var beside = Task.Run(() => OfficeCheck.IdentityProblemsOf(draft).Concat(AliasCheck.ProblemsOf(draft)).Concat(KeyCheck.ProblemsOf(draft))
            .Take(ShownProblems + 1).ToList());
        var documents = new HashSet<string>(StringComparer.Ordinal);
        var rows = new HashSet<RowKey>(draft.Documents.Sum(document => document.Rows.Count));
        foreach (var document in draft.Documents)
        {
            var slug = document.Decree.Slug;
            if (!documents.Add(slug))
            {
                yield return $"document {slug} is there twice";
            }

            foreach (var row in document.Rows)
            {
                if (row.Key.DocumentSlug != slug || row.Document != document.Decree.Stem)
                {
                    yield return $"row {row.Key} of {row.Document} stands in document {slug}";
                }

                if (!rows.Add(row.Key))
                {
                    yield return $"row {row.Key} is there twice";
                }
            }

            foreach (var standard in document.Standards.GroupBy(standard => standard.Ordinal).Where(group => group.Count() > 1))
            {
                yield return $"document {slug} has standard {standard.Key} twice";
            }
        }

        foreach (var problem in ServiceProblems(draft, documents)
            .Concat(OfficeCheck.ProblemsOf(draft, documents, rows))
            .Concat(beside.GetAwaiter().GetResult()))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> ServiceProblems(EditionDraft draft, HashSet<string> documents)
    {
        foreach (var slug in Twice(draft.Services.Select(service => service.Slug)))
        {
            yield return $"service {slug} is there twice";
        }

        foreach (var service in draft.Services)
        {
            foreach (var document in service.DocumentSlugs.Where(document => !documents.Contains(document)))
            {
                yield return $"service {service.Slug} refers to document {document}, which is not there";
            }
        }
    }
}
