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

    private static IEnumerable<string> ProblemsOf(EditionDraft draft)
    {
        var documents = new HashSet<string>(StringComparer.Ordinal);
        var rows = new HashSet<RowKey>();
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

        foreach (var problem in ServiceProblems(draft, documents).Concat(OfficeProblems(draft, rows)))
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

    private static IEnumerable<string> OfficeProblems(EditionDraft draft, HashSet<RowKey> rows)
    {
        foreach (var key in Twice(draft.Offices.Select(office => office.Key)))
        {
            yield return $"office {key} is there twice";
        }

        foreach (var slug in Twice(draft.Offices.Select(office => office.Slug)))
        {
            yield return $"two offices have the slug {slug}";
        }

        var services = draft.Services.Select(service => service.Slug).ToHashSet(StringComparer.Ordinal);
        var parents = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var office in draft.Offices)
        {
            parents[office.Key] = office.ParentKey;
            if (office.Names.Count == 0)
            {
                yield return $"office {office.Key} has no name";
            }

            foreach (var service in office.ServiceSlugs.Where(service => !services.Contains(service)))
            {
                yield return $"office {office.Key} gives service {service}, which is not there";
            }

            foreach (var witness in office.Witnesses.Where(witness => !rows.Contains(witness)))
            {
                yield return $"office {office.Key} rests on row {witness}, which is not there";
            }
        }

        foreach (var (key, parent) in parents.Where(pair => pair.Value is not null))
        {
            if (!parents.ContainsKey(parent!))
            {
                yield return $"office {key} is a unit of office {parent}, which is not there";
            }
            else if (IsItsOwnAncestor(key, parents))
            {
                yield return $"office {key} is a unit of itself, by way of its parents";
            }
        }
    }

    private static bool IsItsOwnAncestor(string key, Dictionary<string, string?> parents)
    {
        var steps = 0;
        for (var ancestor = parents[key]; ancestor is not null && steps <= parents.Count; ancestor = parents.GetValueOrDefault(ancestor))
        {
            if (ancestor == key)
            {
                return true;
            }

            steps++;
        }

        return false;
    }

    private static IEnumerable<string> Twice(IEnumerable<string> keys) =>
        keys.GroupBy(key => key, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key);
}
