namespace DirectoryApi.Store.Editions;

/// <summary>Finds what contradicts itself in the aliases of a draft.</summary>
internal static class AliasCheck
{
    /// <summary>What is wrong with the aliases of <paramref name="draft"/>, one by one.</summary>
    public static IEnumerable<string> ProblemsOf(EditionDraft draft)
    {
        if (draft.Aliases.Count == 0)
        {
            yield break;
        }

        foreach (var key in DraftCheck.Twice(draft.Aliases.Select(alias => alias.Key)))
        {
            yield return $"alias {key} is there twice";
        }

        var offices = draft.Offices.Select(office => office.Key).ToHashSet(StringComparer.Ordinal);
        var aliases = draft.Aliases.Select(alias => alias.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var alias in draft.Aliases)
        {
            if (offices.Contains(alias.Key))
            {
                yield return $"alias {alias.Key} is also an office";
            }

            if (aliases.Contains(alias.IntoKey))
            {
                yield return $"alias {alias.Key} stands for {alias.IntoKey}, which is an alias itself";
            }
            else if (!offices.Contains(alias.IntoKey))
            {
                yield return $"alias {alias.Key} stands for office {alias.IntoKey}, which is not there";
            }
        }
    }
}
