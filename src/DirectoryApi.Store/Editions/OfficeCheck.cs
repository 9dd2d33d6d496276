using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Store.Editions;

/// <summary>Finds what contradicts itself in the offices of a draft.</summary>
internal static class OfficeCheck
{
    /// <summary>What is wrong with what the offices of <paramref name="draft"/> rest on, one by one.</summary>
    public static IEnumerable<string> ProblemsOf(EditionDraft draft, IReadOnlySet<string> documents, IReadOnlySet<RowKey> rows)
    {
        var services = draft.Services.Select(service => service.Slug).ToHashSet(StringComparer.Ordinal);
        return draft.Offices.AsParallel().AsOrdered().SelectMany(office => ProblemsOf(office, services, documents, rows)).AsSequential();
    }

    /// <summary>What is wrong with their keys, slugs and parents.</summary>
    public static IEnumerable<string> IdentityProblemsOf(EditionDraft draft)
    {
        foreach (var key in DraftCheck.Twice(draft.Offices.Select(office => office.Key)))
        {
            yield return $"office {key} is there twice";
        }

        foreach (var slug in DraftCheck.Twice(draft.Offices.Select(office => office.Slug)))
        {
            yield return $"two offices have the slug {slug}";
        }

        foreach (var problem in ParentProblems(draft))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> ProblemsOf(
        Office office, HashSet<string> services, IReadOnlySet<string> documents, IReadOnlySet<RowKey> rows)
    {
        if (office.Names.Count == 0)
        {
            yield return $"office {office.Key} has no name";
        }

        foreach (var service in office.ServiceSlugs.Where(service => !services.Contains(service)))
        {
            yield return $"office {office.Key} gives service {service}, which is not there";
        }

        foreach (var witness in office.Witnesses.Select(witness => witness.Row).Where(witness => !rows.Contains(witness)))
        {
            yield return $"office {office.Key} rests on row {witness}, which is not there";
        }

        foreach (var contact in office.Contacts.Where(contact => !rows.Contains(contact.Source)))
        {
            yield return $"office {office.Key} has a contact point of row {contact.Source}, which is not there";
        }

        foreach (var statement in office.History.Where(statement => !documents.Contains(statement.DocumentSlug)))
        {
            yield return $"office {office.Key} has a statement of document {statement.DocumentSlug}, which is not there";
        }

        foreach (var dissent in office.Dissents)
        {
            if (dissent.Rows.Count == 0)
            {
                yield return $"office {office.Key} has a dissent in {dissent.Field} that no row prints";
            }

            foreach (var row in dissent.Rows.Where(row => !rows.Contains(row)))
            {
                yield return $"office {office.Key} has a dissent in {dissent.Field} of row {row}, which is not there";
            }
        }
    }

    private static IEnumerable<string> ParentProblems(EditionDraft draft)
    {
        var parents = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var office in draft.Offices)
        {
            parents[office.Key] = office.ParentKey;
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
}
