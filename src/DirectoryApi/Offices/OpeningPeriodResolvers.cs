using DirectoryApi.Domain.Hours;
using DirectoryApi.GraphQL.Execution;

namespace DirectoryApi.Offices;

/// <summary>Answers the fields of <c>OpeningPeriod</c>.</summary>
[ObjectType<OpeningPeriod>("OpeningPeriod")]
public static class OpeningPeriodResolvers
{
    /// <summary>The start.</summary>
    public static LocalTime Opens(OpeningPeriod period) => period.Range.Opens;

    /// <summary>The end.</summary>
    public static LocalTime Closes(OpeningPeriod period) => period.Range.Closes;
}
