//! Before the first click: what can be looked at in one run, and what all of it comes to.

use super::{Diagnosis, connection, forecast, guest_domain};
use crate::account::{Forecast, Route};
use crate::case::Case;
use crate::check::{Check, Proposal};
use crate::connection;
use crate::host::Host;
use crate::page::{PageNumber, results};
use crate::vocabulary::{Certainty, Situation, WhoActs};

/// The connection, how the guest's domain signs in, and who takes its mail.
#[must_use]
pub fn ready_proposal(case: &Case, host: &Host) -> Proposal {
    let domain = guest_domain(case);
    let visits = connection::proposal(host, domain.as_deref());
    let mail = domain.map(|domain| Check::MailServers { domain });
    Proposal::new(visits.checks().iter().cloned().chain(mail))
}

/// What stands between the guest and the invitation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Readiness {
    /// How the connection is; `None` where nobody looked.
    pub connection: Option<Diagnosis>,
    /// Which sign-in page will come; `None` where nobody knows for whom.
    pub forecast: Option<Forecast>,
    /// The page that says what to do first.
    pub page: PageNumber,
    /// What is the matter.
    pub situation: Situation,
    /// How sure.
    pub certainty: Certainty,
    /// Who acts.
    pub who_acts: WhoActs,
}

impl Readiness {
    /// It can work, though something on the network does not work well.
    #[must_use]
    pub fn is_weak(&self) -> bool {
        self.connection.as_ref().is_some_and(|seen| seen.situation == Situation::NetworkWeak)
    }
}

/// What is known so far. The connection comes first: without it no sign-in page comes at all.
#[must_use]
pub fn readiness(case: &Case, host: &Host) -> Readiness {
    let connection = connection(case, host);
    let forecast = forecast(case, host);
    let ready = Readiness {
        connection,
        forecast,
        page: PageNumber::READY,
        situation: Situation::Unknown,
        certainty: Certainty::Possible,
        who_acts: WhoActs::Guest,
    };
    let weak = [Situation::AllGood, Situation::NetworkWeak];
    match (&ready.connection, &ready.forecast) {
        (Some(seen), _) if !weak.contains(&seen.situation) => Readiness {
            page: seen.page,
            situation: seen.situation,
            certainty: seen.certainty,
            who_acts: seen.who_acts,
            ..ready
        },
        (seen, Some(forecast)) => match forecast.routes.first() {
            Some(first) if matches!(first.route, Route::CannotRedeem | Route::CreatePersonalAccount) => {
                let row = results().row("route", first.route.name());
                let (page, certainty) = (first.page, first.certainty);
                Readiness { page, certainty, situation: row.situation, who_acts: row.who_acts, ..ready }
            }
            Some(first) if first.certainty != Certainty::Possible && seen.is_some() => {
                let most = if ready.is_weak() { Certainty::Likely } else { Certainty::Sure };
                let certainty = seen.iter().map(|seen| seen.certainty).fold(first.certainty.min(most), Certainty::min);
                Readiness { page: first.page, situation: Situation::AllGood, certainty, ..ready }
            }
            _ => ready,
        },
        _ => ready,
    }
}
